package lingao.catalog.search.analysis;

import java.util.List;
import java.util.Optional;

/**
 * What somebody asks for, taken apart. What sounds alike is worked out only when it is asked for.
 */
public final class Question {

  /** The most words that are looked at; the rest of a longer text is left out. */
  public static final int MOST_WORDS = 8;

  private final List<AskedWord> words;
  private final List<AskedWord> groups;
  private final List<Match> better;

  /** Words one by one, and again with those in one that belong together. */
  Question(List<AskedWord> words, List<AskedWord> groups, List<Match> better) {
    this.words = List.copyOf(words);
    this.groups = List.copyOf(groups);
    this.better = List.copyOf(better);
  }

  /** Takes a text apart. Nothing if it has neither letter nor digit. */
  public static Optional<Question> of(String text) {
    return new QuestionReader(text).read();
  }

  /**
   * What products need: each word in Chinese, pinyin, initials or English as written, or a code.
   */
  public Match asWritten() {
    return Match.all(groups.stream().map(AskedWord::asWritten).toList());
  }

  /** The same, where each word may also be one that sounds or is spelt alike. */
  public Match alike() {
    return Match.all(groups.stream().map(AskedWord::alike).toList());
  }

  /** The words one by one, each as in {@link #alike}. */
  public List<Some> some() {
    return words.stream().map(word -> new Some(word.text(), word.alike())).toList();
  }

  /** How many words there are, from 1 to {@value #MOST_WORDS}. */
  public int length() {
    return words.size();
  }

  /** What makes one product a better answer than another, besides. */
  public List<Match> better() {
    return better;
  }

  /**
   * One of the words.
   *
   * @param text as it was typed, but folded
   */
  public record Some(String text, Match match) {}
}
