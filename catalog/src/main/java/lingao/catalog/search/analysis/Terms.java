package lingao.catalog.search.analysis;

import java.util.Collection;

/**
 * All that some texts can be found by.
 *
 * @param words characters, pairs of characters, words of Latin letters without their plural,
 *     numbers
 * @param sounds pinyin in one piece, from each syllable on to the end: of 红鱼干 hongyugan, yugan, gan
 * @param initials of the same, hyg, yg, g
 * @param pairs syllables, and pairs of neighbours of which either may be its initial alone:
 *     hong-yu, hong-y, h-yu, h-y
 * @param likes {@link SouthernSound}s of the syllables, and of pairs of neighbours
 * @param spellings words of Latin letters, two of them in one piece, and two to six syllables in
 *     one piece: what a misspelt word is compared with
 * @param endings the texts' last character, the last two, and so on, and their last words: a
 *     product is what its name ends with
 */
public record Terms(
    Collection<String> words,
    Collection<String> sounds,
    Collection<String> initials,
    Collection<String> pairs,
    Collection<String> likes,
    Collection<String> spellings,
    Collection<String> endings) {

  /** Characters of the longest ending. */
  static final int LONGEST_ENDING = 6;

  /** Words of the longest ending in Latin letters. */
  static final int MOST_ENDING_WORDS = 4;

  private static final int LONGEST_SOUND = 24;
  private static final int LONGEST_INITIALS = 8;

  /** All that the texts, in any language, can be found by. */
  public static Terms of(Collection<String> texts) {
    TermCollector collector = new TermCollector();
    texts.forEach(collector::add);
    return collector.terms();
  }

  /** Words of long texts: of Chinese only pairs of characters, as single ones are in every text. */
  public static Collection<String> wordsOfProse(Collection<String> texts) {
    return Prose.words(texts);
  }

  /** The texts themselves, as whole names are compared: folded, without gaps; and their pinyin. */
  public static Collection<String> names(Collection<String> texts) {
    return Names.of(texts);
  }

  /** As much of pinyin as is kept, and so as much as is asked for. */
  static String shortSound(String pinyin) {
    return pinyin.substring(0, Math.min(pinyin.length(), LONGEST_SOUND));
  }

  /** As many initials as are kept, and so as many as are asked for. */
  static String shortInitials(String initials) {
    return initials.substring(0, Math.min(initials.length(), LONGEST_INITIALS));
  }
}
