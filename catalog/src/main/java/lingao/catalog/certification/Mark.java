package lingao.catalog.certification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The certification marks that goods of the county may carry (county plan, 三品一标, and licences). */
public enum Mark {
  /** 绿色食品. */
  GREEN,
  /** 有机产品. */
  ORGANIC,
  /** 农产品地理标志. */
  GEOGRAPHICAL_INDICATION,
  /** 无公害农产品: the scheme was discontinued, so it is shown as history only. */
  POLLUTION_FREE,
  /** 食品生产许可 (SC, formerly QS). */
  PRODUCTION_LICENCE,
  /** 承诺达标合格证. */
  CONFORMITY;

  /** The mark's name in addresses, such as {@code geographical-indication}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The mark with that {@link #slug}, if there is one. */
  public static Optional<Mark> of(String slug) {
    return Arrays.stream(values()).filter(mark -> mark.slug().equals(slug)).findFirst();
  }

  /** Whether new certificates of this mark are still issued. */
  public boolean discontinued() {
    return this == POLLUTION_FREE;
  }
}
