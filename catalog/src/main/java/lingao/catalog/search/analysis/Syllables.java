package lingao.catalog.search.analysis;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The syllables of pinyin, without tones, ü as v; and which of them the south takes for another.
 */
final class Syllables {

  /** Letters of the longest, {@code zhuang}. */
  static final int LONGEST = 6;

  private static final Set<String> ALL =
      Arrays.stream(Pinyin.values())
          .filter(pinyin -> pinyin != Pinyin.none5)
          .map(Syllables::plain)
          .filter(syllable -> syllable.matches("[a-z]*[aeiouv][a-z]*"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> BEGINNINGS =
      ALL.stream()
          .flatMap(
              syllable ->
                  IntStream.rangeClosed(1, syllable.length())
                      .mapToObj(n -> syllable.substring(0, n)))
          .collect(Collectors.toUnmodifiableSet());

  /** How people write a syllable, and the sounds they may mean. */
  private static final Map<String, Set<String>> MEANT = meant();

  private Syllables() {}

  /** A syllable of HanLP's, which writes ü as v too. */
  static String plain(Pinyin pinyin) {
    return pinyin.getPinyinWithoutTone();
  }

  /** Whether it is a whole syllable. */
  static boolean has(String syllable) {
    return ALL.contains(syllable);
  }

  /** Whether a syllable begins so. */
  static boolean begin(String letters) {
    return BEGINNINGS.contains(letters);
  }

  /** Whether it is a syllable, or one as the south may write it. */
  static boolean hasLike(String written) {
    return MEANT.containsKey(written);
  }

  /**
   * The {@link SouthernSound}s of the syllables that may be meant by what is written; none if it
   * can't be a syllable.
   */
  static Set<String> soundsLike(String written) {
    return MEANT.getOrDefault(written, Set.of());
  }

  private static Map<String, Set<String>> meant() {
    Map<String, Set<String>> meant = new HashMap<>();
    for (String syllable : ALL) {
      for (String written : SouthernSound.waysToWrite(syllable)) {
        meant.computeIfAbsent(written, first -> new TreeSet<>()).add(SouthernSound.of(syllable));
      }
    }
    return meant;
  }
}
