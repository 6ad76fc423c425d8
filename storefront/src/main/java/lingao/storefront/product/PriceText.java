package lingao.storefront.product;

import java.util.Optional;
import lingao.catalog.shared.Money;
import org.apache.wicket.Component;
import org.apache.wicket.model.StringResourceModel;

/** Prices in words, by the texts that {@link ProductsPage} has for them. */
final class PriceText {

  private final Component asker;

  PriceText(Component asker) {
    this.asker = asker;
  }

  /** A range such as {@code ¥20–¥50}; at least one of its ends is given. */
  String range(Optional<Money> from, Optional<Money> to) {
    String key = to.isEmpty() ? "price.from" : from.isEmpty() ? "price.upTo" : "price.between";
    return new StringResourceModel(key, asker).setParameters(tag(from), tag(to)).getString();
  }

  private static String tag(Optional<Money> money) {
    return money.map(Money::tag).map(tag -> tag.replaceFirst("\\.00$", "")).orElse("");
  }
}
