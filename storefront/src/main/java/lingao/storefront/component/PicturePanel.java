package lingao.storefront.component;

import lingao.catalog.media.Picture;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.storefront.web.PictureUrls;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;

/**
 * A picture in the width that its place needs, WebP where the browser takes it. Its size is known
 * before it loads, so nothing jumps.
 */
public class PicturePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Picture picture;
  private final String sizes;
  private boolean eager;
  private boolean decorative;

  /**
   * A picture, loaded when it comes into view.
   *
   * @param sizes how wide it is shown, as in the HTML attribute, such as {@code (min-width: 60rem)
   *     25vw, 50vw}
   */
  public PicturePanel(String id, Picture picture, String sizes) {
    super(id);
    this.picture = picture;
    this.sizes = sizes;
    setRenderBodyOnly(true);
  }

  /** Loads it at once: for the first large picture of a page. */
  public PicturePanel eager() {
    eager = true;
    return this;
  }

  /** Leaves it out for screen readers: for a picture beside the name of what it shows. */
  public PicturePanel decorative() {
    decorative = true;
    return this;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new WebMarkupContainer("webp")
            .add(attribute("srcset", PictureUrls.srcset(picture, RenditionFormat.WEBP)))
            .add(attribute("sizes", sizes)));
    add(
        new WebMarkupContainer("img")
            .add(attribute("src", fallback()))
            .add(attribute("srcset", PictureUrls.srcset(picture, RenditionFormat.JPEG)))
            .add(attribute("sizes", sizes))
            .add(attribute("width", String.valueOf(picture.width())))
            .add(attribute("height", String.valueOf(picture.height())))
            .add(attribute("alt", decorative ? "" : picture.alt().in(getLocale())))
            .add(attribute("loading", eager ? "eager" : "lazy"))
            .add(attribute("fetchpriority", eager ? "high" : "auto")));
  }

  private String fallback() {
    return PictureUrls.url(picture, RenditionSize.MEDIUM, RenditionFormat.JPEG);
  }

  private static AttributeModifier attribute(String name, String value) {
    return AttributeModifier.replace(name, value);
  }
}
