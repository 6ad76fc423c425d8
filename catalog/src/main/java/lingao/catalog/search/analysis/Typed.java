package lingao.catalog.search.analysis;

import java.util.HashSet;
import java.util.Set;

/**
 * A word as it was typed, followed along a text.
 *
 * @param word folded, without gaps
 * @param alike whether it is enough that a character sounds like what was typed
 */
record Typed(String word, Spoken text, boolean alike) {

  private static final int NO = -1;

  /**
   * Where the part of the text ends that begins at {@code from} and is the word; -1 if none does.
   */
  int endFrom(int from) {
    return end(from, 0);
  }

  private int end(int at, int typed) {
    if (typed == word.length()) {
      return at;
    }
    if (at == text.length()) {
      return NO;
    }
    String character = text.folded(at);
    if (character.isEmpty()) {
      return end(at + 1, typed);
    }
    if (word.startsWith(character, typed)) {
      int end = end(at + 1, typed + character.length());
      if (end != NO) {
        return end;
      }
    }
    return text.isHan(at) ? said(at, typed) : NO;
  }

  private int said(int at, int typed) {
    if (Chinese.isHan(word.charAt(typed))) {
      return alike && text.soundsLike(at, sounds(word.substring(typed, typed + 1)))
          ? end(at + 1, typed + 1)
          : NO;
    }
    for (String reading : text.readings(at)) {
      int end = pinyin(at, typed, reading);
      if (end != NO) {
        return end;
      }
    }
    return alike ? southern(at, typed) : NO;
  }

  /** The whole syllable, or what is typed of it at the end, or its initial. */
  private int pinyin(int at, int typed, String reading) {
    if (reading.startsWith(word.substring(typed))) {
      return at + 1;
    }
    if (word.startsWith(reading, typed)) {
      int end = end(at + 1, typed + reading.length());
      if (end != NO) {
        return end;
      }
    }
    return word.charAt(typed) == reading.charAt(0) ? end(at + 1, typed + 1) : NO;
  }

  private int southern(int at, int typed) {
    int longest = Math.min(word.length(), typed + Syllables.LONGEST);
    for (int next = longest; next > typed; next--) {
      if (text.soundsLike(at, Syllables.soundsLike(word.substring(typed, next)))) {
        int end = end(at + 1, next);
        if (end != NO) {
          return end;
        }
      }
    }
    return NO;
  }

  private static Set<String> sounds(String han) {
    Set<String> sounds = new HashSet<>();
    Chinese.readings(han).get(0).forEach(reading -> sounds.add(SouthernSound.of(reading)));
    return sounds;
  }
}
