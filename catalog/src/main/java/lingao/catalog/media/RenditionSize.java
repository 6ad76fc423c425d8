package lingao.catalog.media;

import java.util.Arrays;
import java.util.Optional;

/** The widths in which pictures are shown. */
public enum RenditionSize {
  /** A card on a phone. */
  SMALL(320),
  /** A card on a desktop, a page's width on a phone. */
  MEDIUM(640),
  /** A gallery. */
  LARGE(1024),
  /** A screen's width. */
  HUGE(1600);

  private final int width;

  RenditionSize(int width) {
    this.width = width;
  }

  /** The width, pixels. */
  public int width() {
    return width;
  }

  /** The size of that width, if there is one. */
  public static Optional<RenditionSize> of(int width) {
    return Arrays.stream(values()).filter(size -> size.width == width).findFirst();
  }
}
