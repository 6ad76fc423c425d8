package lingao.catalog.media;

import lingao.catalog.shared.Sha256;

/**
 * A picture as it came in.
 *
 * @param key SHA-256 of its bytes, 64 hexadecimal digits
 * @param width pixels
 * @param height pixels
 */
record Original(String key, OriginalType type, int width, int height) {

  static final int LARGEST_BYTES = 20 * 1024 * 1024;
  private static final int LARGEST_SIDE = 20_000;

  /** Reads what a picture is, by decoding it. */
  static Original read(byte[] content) {
    if (content.length > LARGEST_BYTES) {
      throw new UnreadablePicture("a picture has at most 20 MB");
    }
    OriginalType type =
        OriginalType.of(content)
            .orElseThrow(() -> new UnreadablePicture("not an SVG, JPEG, PNG or WebP picture"));
    Drawing drawing = Drawing.of(type, content);
    if (drawing.width() > LARGEST_SIDE || drawing.height() > LARGEST_SIDE) {
      throw new UnreadablePicture("a picture has at most 20,000 pixels a side");
    }
    return new Original(Sha256.hex(content), type, drawing.width(), drawing.height());
  }
}
