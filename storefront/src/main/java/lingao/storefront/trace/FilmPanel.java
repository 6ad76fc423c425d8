package lingao.storefront.trace;

import java.util.Optional;
import lingao.catalog.media.Picture;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.catalog.trace.TraceStep.Video;
import lingao.storefront.web.FileUrls;
import lingao.storefront.web.PictureUrls;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** A film of a step; nothing of it is loaded until somebody plays it. */
class FilmPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Video video;
  private final transient Optional<Picture> otherwise;

  /**
   * The film.
   *
   * @param otherwise shown before it plays when it has no poster of its own
   */
  FilmPanel(String id, Video video, Optional<Picture> otherwise) {
    super(id);
    this.video = video;
    this.otherwise = otherwise;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String address = FileUrls.url(video.key(), video.type());
    String title = video.title().in(getLocale());
    WebMarkupContainer player = new WebMarkupContainer("video");
    player.add(AttributeModifier.replace("aria-label", title));
    video.poster().or(() -> otherwise).ifPresent(picture -> poster(player, picture));
    player.add(
        new WebMarkupContainer("source")
            .add(AttributeModifier.replace("src", address))
            .add(AttributeModifier.replace("type", video.type())));
    player.add(new WebMarkupContainer("link").add(AttributeModifier.replace("href", address)));
    add(player);
    add(new Label("title", title));
  }

  private static void poster(WebMarkupContainer player, Picture picture) {
    String address = PictureUrls.url(picture, RenditionSize.MEDIUM, RenditionFormat.JPEG);
    player.add(AttributeModifier.replace("poster", address));
  }
}
