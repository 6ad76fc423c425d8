package lingao.storefront.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import lingao.catalog.media.Picture;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;

/** Addresses of the renditions of a picture. */
public final class PictureUrls {

  private PictureUrls() {}

  /** The address of one rendition, from the server's root, such as {@code /media/3f…-640.webp}. */
  public static String url(Picture picture, RenditionSize size, RenditionFormat format) {
    return "/media/" + picture.key() + "-" + size.width() + "." + format.extension();
  }

  /** All widths of a format, for the {@code srcset} attribute. */
  public static String srcset(Picture picture, RenditionFormat format) {
    return Arrays.stream(RenditionSize.values())
        .map(size -> url(picture, size, format) + " " + size.width() + "w")
        .collect(Collectors.joining(", "));
  }
}
