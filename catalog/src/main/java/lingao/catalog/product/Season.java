package lingao.catalog.product;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import lingao.catalog.shared.InvalidValue;

/** The months in which a product is fresh, kept as one bit a month; no bit for all year. */
final class Season {

  private Season() {}

  static int toBits(Collection<Integer> months) {
    int bits = 0;
    for (int month : months) {
      if (month < 1 || month > 12) {
        throw new InvalidValue("season", "months from 1 to 12");
      }
      bits |= 1 << (month - 1);
    }
    return bits;
  }

  static List<Integer> toMonths(int bits) {
    return IntStream.rangeClosed(1, 12)
        .filter(month -> (bits & 1 << (month - 1)) != 0)
        .boxed()
        .toList();
  }
}
