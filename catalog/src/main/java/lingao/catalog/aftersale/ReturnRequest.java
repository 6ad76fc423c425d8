package lingao.catalog.aftersale;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * What a buyer asks for.
 *
 * @param key made up for the form: sent twice it is one case; 16 to 64 characters of base64url
 * @param pieces of which lines, at least one, each line once
 * @param words what they say about it, 1 to {@value #LONGEST_WORDS} characters
 * @param pictures keys of uploaded photographs, at most {@value #MOST_PICTURES}
 */
public record ReturnRequest(
    String key,
    List<Pieces> pieces,
    ReturnReason reason,
    Optional<String> words,
    List<String> pictures) {

  /** The most characters that a buyer writes. */
  public static final int LONGEST_WORDS = 500;

  /** The most photographs of a case. */
  public static final int MOST_PICTURES = 6;

  private static final int MOST_LINES = 100;
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");

  /**
   * Some pieces of a line.
   *
   * @param position of the order's line
   * @param quantity from 1
   */
  public record Pieces(int position, int quantity) {

    /** Refuses no pieces with {@link InvalidValue}. */
    public Pieces {
      if (quantity < 1 || quantity > 9_999) {
        throw new InvalidValue("quantity", "from 1 to 9,999 pieces");
      }
    }
  }

  /** Refuses what is too long, too much or twice with {@link InvalidValue}. */
  public ReturnRequest {
    pieces = List.copyOf(pieces);
    pictures = List.copyOf(pictures);
    words = words.map(String::strip).filter(text -> !text.isEmpty());
    if (!KEY.matcher(key).matches()) {
      throw new InvalidValue("key", "16 to 64 characters of base64url");
    }
    if (pieces.isEmpty() || pieces.size() > MOST_LINES || isRepeated(positions(pieces))) {
      throw new InvalidValue("pieces", "at least one line, each once");
    }
    if (words.filter(ReturnRequest::isTooLong).isPresent()) {
      throw new InvalidValue("words", "at most " + LONGEST_WORDS + " characters");
    }
    if (pictures.size() > MOST_PICTURES || isRepeated(pictures)) {
      throw new InvalidValue("pictures", "at most " + MOST_PICTURES + ", each once");
    }
  }

  private static boolean isTooLong(String text) {
    return text.length() > LONGEST_WORDS || text.indexOf('\0') >= 0;
  }

  private static List<Integer> positions(List<Pieces> pieces) {
    return pieces.stream().map(Pieces::position).toList();
  }

  private static boolean isRepeated(List<?> all) {
    return new HashSet<>(all).size() < all.size();
  }
}
