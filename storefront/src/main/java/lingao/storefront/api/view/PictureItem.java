package lingao.storefront.api.view;

import java.util.Arrays;
import java.util.List;
import lingao.catalog.media.Picture;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.storefront.web.Language;
import lingao.storefront.web.PictureUrls;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture in the widths and formats in which it can be had. */
@Schema(description = "A picture; its addresses never change their content")
public record PictureItem(
    @Schema(description = "For who can't see it") String alt,
    @Schema(description = "Width of the original, pixels", example = "1200") int width,
    @Schema(description = "Height of the original, pixels", example = "900") int height,
    List<Source> sources) {

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
  static String single(Picture picture) {
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
  @Schema(name = "PictureSource", description = "One rendition of a picture")
  public record Source(
      @Schema(description = "Address from the server's root") String url,
      @Schema(description = "Media type", example = "image/webp") String type,
      @Schema(description = "Width, pixels: 320, 640, 1024 or 1600", example = "640") int width) {}
}
