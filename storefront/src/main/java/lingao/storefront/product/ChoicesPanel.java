package lingao.storefront.product;

import java.util.List;
import lingao.storefront.search.FacetNames;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** Values of a facet to tick. */
class ChoicesPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<Listing.Choice> choices;

  ChoicesPanel(String id, List<Listing.Choice> choices) {
    super(id);
    this.choices = choices;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("choices", choices, this::populate));
  }

  private void populate(ListItem<Listing.Choice> item, Listing.Choice choice) {
    String name = FacetNames.of(choice.facet());
    WebMarkupContainer box = new WebMarkupContainer("box");
    box.add(AttributeModifier.replace("name", name));
    box.add(AttributeModifier.replace("value", choice.slug()));
    box.add(AttributeModifier.replace("id", name + "-" + choice.slug()));
    if (choice.chosen()) {
      box.add(AttributeModifier.replace("checked", "checked"));
    }
    item.add(box);
    item.add(new Label("name", choice.name().in(getLocale())));
    item.add(
        new Label("count", choice.count().map(String::valueOf).orElse(""))
            .setVisible(choice.count().isPresent()));
  }
}
