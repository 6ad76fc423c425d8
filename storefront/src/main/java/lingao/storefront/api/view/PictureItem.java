package lingao.storefront.api.view;

import java.util.Arrays;
import java.util.List;
import lingao.catalog.media.Picture;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.storefront.web.Language;
import lingao.storefront.web.PictureUrls;

/** A picture in the widths and formats in which it can be had. */
public record PictureItem(String alt, int width, int height, List<Source> sources) {

  static PictureItem of(Picture picture, Language language) {
    return new PictureItem(
        picture.alt().in(language.locale()),
        picture.width(),
        picture.height(),
        Arrays.stream(RenditionFormat.values())
            .flatMap(f -> Arrays.stream(RenditionSize.values()).map(s -> source(picture, s, f)))
            .toList());
  }

  /** The address for clients that take just one: a JPEG of medium width. */
  public static String single(Picture picture) {
    return PictureUrls.url(picture, RenditionSize.MEDIUM, RenditionFormat.JPEG);
  }

  private static Source source(Picture picture, RenditionSize size, RenditionFormat format) {
    return new Source(PictureUrls.url(picture, size, format), format.mediaType(), size.width());
  }

  /**
   * One rendition.
   *
   * @param width pixels
   */
  public record Source(String url, String type, int width) {}
}
