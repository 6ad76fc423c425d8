package lingao.catalog.trace.entry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import lingao.catalog.gs1.Lot;

/**
 * A lot number as people here write it: the SKU's code, the day, and a letter for each of a day.
 */
final class LotProposal {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
  private static final int LONGEST_CODE = 12;

  private LotProposal() {}

  /**
   * The first that is free.
   *
   * @param sku code of the SKU, such as {@code DW-KXC-500}
   * @param taken whether a batch of that SKU has the lot
   */
  static Lot of(String sku, LocalDate day, Predicate<Lot> taken) {
    String stem = sku.substring(0, Math.min(LONGEST_CODE, sku.length())).replaceAll("-+$", "");
    String begin = stem + "-" + DAY.format(day);
    Lot lot = new Lot(begin);
    for (char letter = 'B'; letter <= 'Z' && taken.test(lot); letter++) {
      lot = new Lot(begin + letter);
    }
    return lot;
  }
}
