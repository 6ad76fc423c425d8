package lingao.kiosk.attract;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.media.Picture;
import lingao.catalog.media.SitePictureService;
import lingao.kiosk.component.DemoMark;
import lingao.kiosk.component.KioskPicture;
import lingao.kiosk.component.Link;
import lingao.kiosk.layout.HallPage;
import lingao.storefront.web.Language;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * What a hall's kiosk shows while nobody stands before it: a picture, a greeting in both languages,
 * the hall's name and hours. A touch begins, in the language touched.
 */
public class IdlePage extends HallPage {

  private static final long serialVersionUID = 1L;

  @Inject private SitePictureService pictures;

  /** The screen. */
  public IdlePage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return in(hall().name());
  }

  @Override
  protected boolean isNavigable() {
    return false;
  }

  /** Nowhere else to rest than here. */
  @Override
  protected Optional<String> rest() {
    return Optional.empty();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new KioskPicture("picture", picture(), "max(100vw, 160vh)").decorative());
    add(new Link("anywhere", begin(Language.ZH)));
    add(spoken("greeting-zh", Language.ZH), spoken("greeting-en", Language.EN));
    add(begin("begin-zh", Language.ZH), begin("begin-en", Language.EN));
    add(facts("facts-zh", Language.ZH), facts("facts-en", Language.EN));
    add(new DemoMark("demo", hall().demo()));
  }

  /** The one that hangs here, else the hall itself. */
  private Picture picture() {
    Map<String, Picture> hung = pictures.pictures();
    return hung.getOrDefault("kiosk-idle-" + hall().slug(), hall().picture());
  }

  private String begin(Language language) {
    return links().brands() + "?" + Language.PARAMETER + "=" + language.code();
  }

  private Component begin(String id, Language language) {
    return new Link(id, begin(language)).add(spoken("words", language));
  }

  private Component facts(String id, Language language) {
    return spoken(id, language)
        .add(new Label("name", hall().name().in(language.locale())))
        .add(new OpeningHours("hours", hall()));
  }

  private static Spoken spoken(String id, Language language) {
    return new Spoken(id, language);
  }
}
