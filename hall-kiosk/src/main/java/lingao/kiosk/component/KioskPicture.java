package lingao.kiosk.component;

import lingao.catalog.media.Picture;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.storefront.web.PictureUrls;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;

/** A picture, on an {@code img} tag, in the width that its place needs. */
public class KioskPicture extends WebMarkupContainer {

  private static final long serialVersionUID = 1L;

  private final transient Picture picture;
  private final String sizes;
  private boolean decorative;

  /**
   * A picture.
   *
   * @param sizes how wide it is shown, as in the HTML attribute, such as {@code 50vw}
   */
  public KioskPicture(String id, Picture picture, String sizes) {
    super(id);
    this.picture = picture;
    this.sizes = sizes;
  }

  /** Leaves it out for screen readers: for a picture beside the name of what it shows. */
  public KioskPicture decorative() {
    decorative = true;
    return this;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    put("src", PictureUrls.url(picture, RenditionSize.MEDIUM, RenditionFormat.JPEG));
    put("srcset", PictureUrls.srcset(picture, RenditionFormat.WEBP));
    put("sizes", sizes);
    put("width", String.valueOf(picture.width()));
    put("height", String.valueOf(picture.height()));
    put("alt", decorative ? "" : picture.alt().in(getLocale()));
    put("decoding", "async");
    put("draggable", "false");
  }

  private void put(String name, String value) {
    add(AttributeModifier.replace(name, value));
  }
}
