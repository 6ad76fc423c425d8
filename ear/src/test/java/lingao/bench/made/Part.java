package lingao.bench.made;

import java.util.Optional;
import lingao.catalog.shared.LocalizedText;

/**
 * The name of a demo product taken apart.
 *
 * @param slug of the demo product
 * @param adjective such as 日晒 / Sun-dried
 * @param noun such as 鱿鱼干 / Squid
 * @param form such as 礼盒 / Gift Box
 * @param pinyin of the noun, a space between syllables
 */
public record Part(
    String slug,
    Optional<LocalizedText> adjective,
    LocalizedText noun,
    Optional<LocalizedText> form,
    String pinyin) {

  static Part of(String line) {
    String[] fields = line.split("\t", -1);
    return new Part(
        fields[0],
        text(fields[1], fields[2]),
        new LocalizedText(fields[3], fields[4]),
        text(fields[5], fields[6]),
        fields[7]);
  }

  private static Optional<LocalizedText> text(String zh, String en) {
    return zh.equals("-") ? Optional.empty() : Optional.of(new LocalizedText(zh, en));
  }
}
