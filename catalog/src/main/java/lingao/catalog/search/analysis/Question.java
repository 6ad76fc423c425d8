package lingao.catalog.search.analysis;

import java.util.List;
import java.util.Optional;

/**
 * What somebody asks for, taken apart.
 *
 * @param asWritten what products need: each word in Chinese, pinyin, initials or English as it is
 *     written, or as a code
 * @param alike the same, where each word may also be one that sounds or is spelt alike
 * @param some the words one by one, each as in {@code alike}
 * @param better what makes one product a better answer than another, besides
 */
public record Question(Match asWritten, Match alike, List<Some> some, List<Match> better) {

  /** The most words that are looked at; the rest of a longer text is left out. */
  public static final int MOST_WORDS = 8;

  /** Copies the lists. */
  public Question {
    some = List.copyOf(some);
    better = List.copyOf(better);
  }

  /** Takes a text apart. Nothing if it has neither letter nor digit. */
  public static Optional<Question> of(String text) {
    return new QuestionReader(text).read();
  }

  /**
   * One of the words.
   *
   * @param text as it was typed, but folded
   */
  public record Some(String text, Match match) {}
}
