package lingao.catalog.search.analysis;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What has to be known of Chinese: simplified forms, and how characters sound, by HanLP's
 * dictionaries of phrases (银行 is yin hang, 长大 is zhang da).
 */
final class Chinese {

  /** Places of the county that are said otherwise than the dictionary thinks. */
  private static final Map<String, List<String>> PLACES = Map.of("调楼", List.of("diao", "lou"));

  private static final int MOST_READINGS = 3;

  /** The readings of single characters, as they are asked for; there are only so many. */
  private static final Map<Character, List<String>> OTHERS = new ConcurrentHashMap<>();

  private Chinese() {}

  /** Whether it is a Chinese character, of those that fit a {@code char} (Unicode's CJK blocks). */
  static boolean isHan(char character) {
    return (character >= '\u4e00' && character <= '\u9fff')
        || (character >= '\u3400' && character <= '\u4dbf')
        || (character >= '\uf900' && character <= '\ufaff');
  }

  /** The text in simplified characters, as long as before. */
  static String simplified(String text) {
    String simplified = HanLP.convertToSimplifiedChinese(text);
    return simplified.length() == text.length() ? simplified : text;
  }

  /**
   * How each character of {@code han} may sound: the syllable it has in its phrase first, then its
   * others; without tones, ü as v. A character that nobody can say has none.
   */
  static List<List<String>> readings(String han) {
    List<Pinyin> inPhrase = HanLP.convertToPinyinList(han);
    List<List<String>> readings = new ArrayList<>();
    for (int i = 0; i < han.length(); i++) {
      readings.add(with(inPhrase.get(i), OTHERS.computeIfAbsent(han.charAt(i), Chinese::others)));
    }
    for (Map.Entry<String, List<String>> place : PLACES.entrySet()) {
      correct(readings, han, place.getKey(), place.getValue());
    }
    return readings;
  }

  private static List<String> with(Pinyin likely, List<String> others) {
    String first = likely == Pinyin.none5 ? "" : Syllables.plain(likely);
    if (first.isEmpty() || others.isEmpty() || others.get(0).equals(first)) {
      return others.isEmpty() && !first.isEmpty() ? List.of(first) : others;
    }
    Set<String> all = new LinkedHashSet<>(List.of(first));
    all.addAll(others);
    return all.stream().limit(MOST_READINGS).toList();
  }

  private static List<String> others(char character) {
    Pinyin[] readings = PinyinDictionary.get(String.valueOf(character));
    return readings == null
        ? List.of()
        : Arrays.stream(readings)
            .filter(reading -> reading != Pinyin.none5)
            .map(Syllables::plain)
            .distinct()
            .limit(MOST_READINGS)
            .toList();
  }

  private static void correct(
      List<List<String>> readings, String han, String place, List<String> said) {
    for (int at = han.indexOf(place); at >= 0; at = han.indexOf(place, at + 1)) {
      for (int i = 0; i < place.length(); i++) {
        Set<String> all = new LinkedHashSet<>();
        all.add(said.get(i));
        all.addAll(readings.get(at + i));
        readings.set(at + i, all.stream().toList());
      }
    }
  }
}
