package lingao.catalog.search.analysis;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to be known of Chinese: simplified forms, and how characters sound, by HanLP's
 * dictionaries of phrases (银行 is yin hang, 长大 is zhang da).
 */
final class Chinese {

  /** Places of the county that are said otherwise than the dictionary thinks. */
  private static final Map<String, List<String>> PLACES = Map.of("调楼", List.of("diao", "lou"));

  private static final int MOST_READINGS = 3;

  private Chinese() {}

  /** Whether it is a Chinese character, of those that fit a {@code char}. */
  static boolean isHan(char character) {
    return UnicodeScript.of(character) == UnicodeScript.HAN && Character.isLetter(character);
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
      Set<String> all = new LinkedHashSet<>();
      add(all, inPhrase.get(i));
      Pinyin[] others = PinyinDictionary.get(han.substring(i, i + 1));
      for (Pinyin other : others == null ? new Pinyin[0] : others) {
        add(all, other);
      }
      readings.add(all.stream().limit(MOST_READINGS).toList());
    }
    PLACES.forEach((place, said) -> correct(readings, han, place, said));
    return readings;
  }

  private static void add(Set<String> readings, Pinyin pinyin) {
    if (pinyin != Pinyin.none5) {
      readings.add(Syllables.plain(pinyin));
    }
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
