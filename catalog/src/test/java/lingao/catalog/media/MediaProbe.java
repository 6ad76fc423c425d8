package lingao.catalog.media;

/** Lets tests of other features ask whether content is a picture. */
public final class MediaProbe {

  private MediaProbe() {}

  /** The width of a picture; fails when it is none. */
  public static int width(byte[] content) {
    return Original.read(content).width();
  }
}
