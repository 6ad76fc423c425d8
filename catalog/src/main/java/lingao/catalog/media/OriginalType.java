package lingao.catalog.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The kinds of pictures that are kept, told apart by their first bytes, never by a name or header.
 */
enum OriginalType {
  SVG("image/svg+xml"),
  JPEG("image/jpeg"),
  PNG("image/png"),
  WEBP("image/webp");

  private final String mediaType;

  OriginalType(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  static Optional<OriginalType> of(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, 256), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return Optional.of(WEBP);
    }
    return head.stripLeading().startsWith("<") && head.contains("<svg")
        ? Optional.of(SVG)
        : Optional.empty();
  }
}
