package lingao.catalog.media;

import java.text.Normalizer;

/** What people call a file, as pages may show it. */
final class FileName {

  private static final int LONGEST = 80;

  private FileName() {}

  /** Without folders, control characters and ends such as {@code .pdf}; never empty. */
  static String tidy(String written) {
    String name =
        Normalizer.normalize(written, Normalizer.Form.NFC)
            .replaceAll("^.*[/\\\\]", "")
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}<>\"]", "")
            .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
            .strip();
    int end =
        name.offsetByCodePoints(0, Math.min(LONGEST / 2, name.codePointCount(0, name.length())));
    return name.isEmpty() ? "file" : name.substring(0, end);
  }
}
