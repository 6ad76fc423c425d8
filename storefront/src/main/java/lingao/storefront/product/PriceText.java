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

  /**
   * A range such as {@code ¥30–¥60}; at least one of its ends is given. A highest price that lies a
   * fen below a whole yuan is told as that yuan, as people say it.
   */
  String range(Optional<Money> from, Optional<Money> to) {
    Optional<Money> below = to.filter(PriceText::endsJustBelow).map(m -> new Money(m.fen() + 1));
    String key =
        to.isEmpty() ? "from" : from.isPresent() ? "between" : below.isEmpty() ? "upTo" : "under";
    return new StringResourceModel("price." + key, asker)
        .setParameters(tag(from), tag(below.or(() -> to)))
        .getString();
  }

  private static boolean endsJustBelow(Money money) {
    return money.fen() % 100 == 99;
  }

  private static String tag(Optional<Money> money) {
    return money.map(Money::tag).map(tag -> tag.replaceFirst("\\.00$", "")).orElse("");
  }
}
