package lingao.kiosk.attract;

import java.util.Locale;
import lingao.storefront.web.Language;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;

/** A part of a screen that speaks one language, whichever the visitor reads. */
class Spoken extends WebMarkupContainer {

  private static final long serialVersionUID = 1L;

  private final Language language;

  Spoken(String id, Language language) {
    super(id);
    this.language = language;
    add(AttributeModifier.replace("lang", language.tag()));
  }

  @Override
  public Locale getLocale() {
    return language.locale();
  }
}
