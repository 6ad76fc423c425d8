package lingao.storefront.office.index;

import java.util.List;
import lingao.catalog.search.IndexReport.Refused;
import lingao.storefront.office.Moments;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** Products that the search engine won't take, and why. */
class RefusedPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<Refused> products;

  RefusedPanel(String id, List<Refused> products) {
    super(id);
    this.products = products;
    setRenderBodyOnly(true);
    setVisible(!products.isEmpty());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("products", products, this::populate));
  }

  private void populate(ListItem<Refused> item, Refused refused) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/products/" + refused.slug()));
    item.add(link.add(new Label("slug", refused.slug())));
    item.add(
        new Label(
            "tries",
            new StringResourceModel("refused.tries", this).setParameters(refused.tries())));
    item.add(Moments.label("since", refused.since()));
    item.add(new Label("reason", refused.reason()));
  }
}
