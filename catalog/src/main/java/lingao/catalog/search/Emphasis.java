package lingao.catalog.search;

import java.util.List;
import java.util.Locale;

/**
 * Which parts of a text, in both languages, answer to what was typed, whether it was typed in
 * characters, in pinyin or by initials.
 *
 * @param zh parts of the Chinese text, in order, apart from each other
 * @param en parts of the English text
 */
public record Emphasis(List<Span> zh, List<Span> en) {

  /** No part of either. */
  public static final Emphasis NONE = new Emphasis(List.of(), List.of());

  /** Copies the lists. */
  public Emphasis {
    zh = List.copyOf(zh);
    en = List.copyOf(en);
  }

  /** The parts in the language of {@code locale}. */
  public List<Span> in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : zh;
  }

  /**
   * A part of a text, counted in UTF-16 units as Java and JavaScript do.
   *
   * @param from its first character, from 0
   * @param to the character after its last
   */
  public record Span(int from, int to) {}
}
