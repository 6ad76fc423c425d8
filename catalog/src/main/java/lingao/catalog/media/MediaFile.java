package lingao.catalog.media;

import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * A document or video that is kept for everybody.
 *
 * @param key SHA-256 of its bytes, 64 hexadecimal digits
 * @param bytes its size, from 1
 * @param name what people call it, such as {@code 检验报告}, 1 to 80 characters
 */
public record MediaFile(String key, FileType type, long bytes, String name) {

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
  private static final int LONGEST_NAME = 80;

  /** Refuses another form of key or name with {@link InvalidValue}. */
  public MediaFile {
    if (!KEY.matcher(key).matches() || bytes < 1) {
      throw new InvalidValue("file", "a SHA-256 in 64 hexadecimal digits, and a size");
    }
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new InvalidValue("file name", "1 to 80 characters");
    }
  }

  /** Its address in the shop, such as {@code /media/files/3f….mp4}. */
  public String path() {
    return pathOf(key, type.mediaType());
  }

  /**
   * The address of a file of that key and kind.
   *
   * @param mediaType of a {@link FileType}, such as {@code application/pdf}; any other is refused
   *     with {@link InvalidValue}
   */
  public static String pathOf(String key, String mediaType) {
    FileType type =
        FileType.ofMediaType(mediaType)
            .orElseThrow(() -> new InvalidValue("file", "no kind of file that is kept"));
    return "/media/files/" + key + "." + type.extension();
  }
}
