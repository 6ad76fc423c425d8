package lingao.catalog.receipt;

import java.awt.Color;

/** The colours of a receipt, those of the shop. */
enum Ink {
  TEXT(0x17303a),
  SOFT(0x4b6067),
  SEA(0x0e5a70),
  SOIL(0x9c3f27),
  LINE(0xddd0ba),
  SAND(0xf7f1e6),
  WATERMARK(0xf6eee1);

  private final Color colour;

  Ink(int rgb) {
    this.colour = new Color(rgb);
  }

  Color colour() {
    return colour;
  }
}
