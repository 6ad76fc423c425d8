package lingao.storefront.account;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lingao.catalog.shared.ShopTime;

/** Moments of the county's clock, the same in both languages. */
final class AccountTime {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ShopTime.ZONE);

  private AccountTime() {}

  /** Such as {@code 2026-11-29 16:03}. */
  static String of(Instant moment) {
    return FORM.format(moment);
  }
}
