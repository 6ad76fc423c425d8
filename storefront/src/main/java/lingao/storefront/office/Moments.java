package lingao.storefront.office;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import lingao.catalog.shared.ShopTime;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;

/** Moments of the county's clock, as the office reads them in both languages. */
public final class Moments {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ShopTime.ZONE);

  private Moments() {}

  /** A {@code time} element that shows {@code moment}, such as {@code 2026-11-24 16:03:20}. */
  public static Component label(String id, Instant moment) {
    return new Label(id, FORM.format(moment))
        .add(AttributeModifier.replace("datetime", moment.truncatedTo(ChronoUnit.SECONDS)));
  }
}
