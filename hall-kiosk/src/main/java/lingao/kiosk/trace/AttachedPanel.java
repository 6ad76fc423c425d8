package lingao.kiosk.trace;

import java.util.List;
import java.util.Optional;
import lingao.catalog.media.Picture;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.catalog.trace.TraceStep;
import lingao.kiosk.component.KioskPicture;
import lingao.storefront.web.Each;
import lingao.storefront.web.FileUrls;
import lingao.storefront.web.PictureUrls;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/**
 * What came with a step: its film, further photographs, and the names of its documents, which are
 * read on one's own phone.
 */
class AttachedPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient TraceStep step;
  private final transient Picture otherwise;

  /**
   * What came with {@code step}.
   *
   * @param otherwise shown before the film plays when it has no picture of its own
   */
  AttachedPanel(String id, TraceStep step, Picture otherwise) {
    super(id);
    this.step = step;
    this.otherwise = otherwise;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(film(step.video()));
    List<Picture> further = step.photos().stream().skip(1).toList();
    add(
        new WebMarkupContainer("photos")
            .add(new Each<>("photo", further, (item, photo) -> item.add(picture(photo))))
            .setVisible(!further.isEmpty()));
    add(
        new WebMarkupContainer("papers")
            .add(new Each<>("paper", step.documents(), (item, paper) -> item.add(title(paper))))
            .setVisible(!step.documents().isEmpty()));
  }

  private static Component picture(Picture photo) {
    return new KioskPicture("picture", photo, "50vw");
  }

  private Component title(TraceStep.Document paper) {
    return new Label("title", paper.title().in(getLocale()));
  }

  private Component film(Optional<TraceStep.Video> video) {
    WebMarkupContainer film = new WebMarkupContainer("film");
    video.ifPresent(shown -> film.add(player(shown), new Label("name", name(shown))));
    return film.setVisible(video.isPresent());
  }

  private Component player(TraceStep.Video video) {
    Picture poster = video.poster().or(step::picture).orElse(otherwise);
    WebMarkupContainer player = new WebMarkupContainer("video");
    player.add(AttributeModifier.replace("aria-label", name(video)));
    player.add(
        AttributeModifier.replace(
            "poster", PictureUrls.url(poster, RenditionSize.MEDIUM, RenditionFormat.JPEG)));
    return player.add(
        new WebMarkupContainer("source")
            .add(AttributeModifier.replace("src", FileUrls.url(video.key(), video.type())))
            .add(AttributeModifier.replace("type", video.type())));
  }

  private String name(TraceStep.Video video) {
    return video.title().in(getLocale());
  }
}
