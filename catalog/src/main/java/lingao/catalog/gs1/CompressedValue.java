package lingao.catalog.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Values of elements in a compressed Digital Link. Digits of a given number are one number, others
 * begin with their length; text begins with the way it is written.
 */
final class CompressedValue {

  private static final String UPPER = "0123456789ABCDEF";
  private static final String LOWER = "0123456789abcdef";
  private static final String ASCII =
      IntStream.range(0, 128).mapToObj(Character::toString).collect(Collectors.joining());

  private CompressedValue() {}

  static String read(AiRule rule, Bits bits) {
    StringBuilder value = new StringBuilder();
    runs(rule).forEach(run -> value.append(run.read(bits)));
    return value.toString();
  }

  /** Text of so many characters, which is written the way that three bits said. */
  static String text(int encoding, int length, Bits bits) {
    return switch (encoding) {
      case 0 -> bits.digits(length);
      case 1 -> bits.characters(length, 4, LOWER);
      case 2 -> bits.characters(length, 4, UPPER);
      case 3 -> bits.characters(length, 6, Bits.ALPHABET);
      case 4 -> bits.characters(length, 7, ASCII);
      default -> throw Bits.refused();
    };
  }

  /** Components of which all are digits, or none is, are told together. */
  private static List<Run> runs(AiRule rule) {
    List<Run> runs = new ArrayList<>();
    for (Component part : rule.components()) {
      boolean digits = part.set() == CharacterSet.N;
      boolean fixed = part.shortest() == part.longest() && !part.optional();
      Run last = runs.isEmpty() ? new Run(!digits, 0, 0) : runs.remove(runs.size() - 1);
      if (last.digits != digits) {
        if (last.fixed + last.more > 0) {
          runs.add(last);
        }
        last = new Run(digits, 0, 0);
      }
      int length = part.longest();
      runs.add(
          new Run(digits, last.fixed + (fixed ? length : 0), last.more + (fixed ? 0 : length)));
    }
    return runs;
  }

  /**
   * Characters in a row.
   *
   * @param fixed how many there always are
   * @param more how many may follow
   */
  private record Run(boolean digits, int fixed, int more) {

    String read(Bits bits) {
      if (digits) {
        return (fixed > 0 ? bits.digits(fixed) : "")
            + (more > 0 ? bits.digits(length(bits, more)) : "");
      }
      int encoding = bits.take(3);
      return text(encoding, more > 0 ? length(bits, fixed + more) : fixed, bits);
    }

    /** As many bits as the greatest length needs. */
    private static int length(Bits bits, int most) {
      int length = bits.take(Integer.SIZE - Integer.numberOfLeadingZeros(most));
      if (length > most) {
        throw Bits.refused();
      }
      return length;
    }
  }
}
