package lingao.storefront.product;

import java.util.Optional;
import lingao.catalog.search.ProductResults.PriceRange;
import lingao.storefront.search.ProductLinks;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** Ranges of the price as links; the chosen one gives itself up again. */
class PricesPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Listing listing;

  PricesPanel(String id, Listing listing) {
    super(id);
    this.listing = listing;
    setRenderBodyOnly(true);
    setVisible(!listing.prices().isEmpty());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("ranges", listing.prices(), (item, choice) -> item.add(link(choice))));
  }

  private Component link(Listing.PriceChoice choice) {
    PriceRange range = choice.range();
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", target(choice).address()));
    link.add(AttributeModifier.replace("id", id(range)));
    if (choice.chosen()) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    link.add(new Label("name", new PriceText(this).range(range.from(), range.to())));
    return link.add(new Label("count", range.count()));
  }

  private ProductLinks target(Listing.PriceChoice choice) {
    return choice.chosen()
        ? listing.links().within(Optional.empty(), Optional.empty())
        : listing.links().within(choice.range().from(), choice.range().to());
  }

  /** By which the focus finds the link again when the listing changes. */
  private static String id(PriceRange range) {
    return "price-" + range.from().map(from -> from.fen()).orElse(0L);
  }
}
