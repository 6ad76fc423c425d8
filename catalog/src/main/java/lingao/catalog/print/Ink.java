package lingao.catalog.print;

import java.awt.Color;

/** The colours of printed things, those of the shop. */
public enum Ink {
  /** Text. */
  TEXT(0x17303a),
  /** Text that matters less. */
  SOFT(0x4b6067),
  /** The brand colour of the sea. */
  SEA(0x0e5a70),
  /** The brand colour of volcanic soil. */
  SOIL(0x9c3f27),
  /** Lines between things. */
  LINE(0xddd0ba),
  /** Behind things. */
  SAND(0xf7f1e6),
  /** Words under all else. */
  WATERMARK(0xf6eee1);

  private final Color colour;

  Ink(int rgb) {
    this.colour = new Color(rgb);
  }

  /** The colour. */
  public Color colour() {
    return colour;
  }
}
