package lingao.storefront.product;

import java.util.List;
import lingao.catalog.search.Sort;
import lingao.storefront.search.ProductLinks;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** The orders in which the products can be listed, as links. */
class SortLinks extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient ProductLinks links;

  SortLinks(String id, ProductLinks links) {
    super(id);
    this.links = links;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("sorts", List.of(Sort.values()), this::populate));
  }

  private void populate(ListItem<Sort> item, Sort sort) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", links.sortedBy(sort).address()));
    if (sort == links.query().sort()) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    link.add(new Label("name", new ResourceModel("sort." + sort.slug())));
    item.add(link);
  }
}
