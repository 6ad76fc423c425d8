package lingao.storefront.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.search.ProductQuery;
import lingao.storefront.search.ProductLinks;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** What the reader has chosen, each with a link that gives it up again. */
class ChosenPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Listing listing;

  ChosenPanel(String id, Listing listing) {
    super(id);
    this.listing = listing;
    setRenderBodyOnly(true);
    setVisible(listing.links().isNarrowed() || !listing.query().text().isBlank());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("chips", chips(), this::populate));
    add(
        new WebMarkupContainer("clear")
            .add(AttributeModifier.replace("href", listing.links().cleared().address()))
            .setVisible(listing.links().isNarrowed()));
  }

  private void populate(ListItem<Chip> item, Chip chip) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", chip.without().address()));
    link.add(new Label("name", chip.name()));
    item.add(link);
  }

  private List<Chip> chips() {
    ProductLinks links = listing.links();
    ProductQuery query = listing.query();
    List<Chip> chips = new ArrayList<>();
    if (!query.text().isBlank()) {
      chips.add(new Chip(quoted(query.text()), links.withText("")));
    }
    for (Listing.Choice choice : listing.chosen()) {
      chips.add(
          new Chip(choice.name().in(getLocale()), links.without(choice.facet(), choice.slug())));
    }
    if (query.min().isPresent() || query.max().isPresent()) {
      chips.add(
          new Chip(
              new PriceText(this).range(query.min(), query.max()),
              links.within(Optional.empty(), Optional.empty())));
    }
    if (query.inStockOnly()) {
      chips.add(new Chip(getString("inStock"), links.inStockOnly(false)));
    }
    return chips;
  }

  private String quoted(String words) {
    return new StringResourceModel("chosen.words", this).setParameters(words).getString();
  }

  /** A choice and the listing without it. */
  private record Chip(String name, ProductLinks without) {}
}
