package lingao.kiosk.layout;

import jakarta.servlet.http.HttpServletRequest;
import lingao.storefront.web.Language;
import lingao.storefront.web.QueryString;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;

/** A link to the same screen in the other language, named in that language ({@code name}). */
class LanguageLink extends WebMarkupContainer {

  private static final long serialVersionUID = 1L;

  LanguageLink(String id) {
    super(id);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Language other = Language.of(getLocale()).other();
    HttpServletRequest request = (HttpServletRequest) getRequest().getContainerRequest();
    add(
        AttributeModifier.replace(
            "href", QueryString.of(request).with(Language.PARAMETER, other.code())));
    add(AttributeModifier.replace("hreflang", other.tag()));
    add(AttributeModifier.replace("lang", other.tag()));
    add(new Label("name", other == Language.ZH ? "中文" : "English"));
  }
}
