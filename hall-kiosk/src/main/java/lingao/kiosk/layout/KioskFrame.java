package lingao.kiosk.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.web.Language;
import lingao.storefront.web.PublicPage;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/**
 * The frame of all screens: head, and the question whether somebody is still here. Screens are
 * stateless and the same for everybody; one that is not overrides {@link #isPublic}.
 */
public abstract class KioskFrame extends WebPage {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference STYLES =
      new CssResourceReference(KioskFrame.class, "kiosk.css");
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(KioskFrame.class, "kiosk.js");

  private static final int QUIET_SECONDS = 60;

  /** A screen with the parameters of its address. */
  protected KioskFrame(PageParameters parameters) {
    super(parameters);
    setStatelessHint(true);
  }

  /** The title, without the kiosk's name. */
  protected abstract String title();

  /** Where the kiosk goes when nobody is there any more; nothing to stay. */
  protected abstract Optional<String> rest();

  /** How long the kiosk waits for a touch before it goes there, seconds, more than ten. */
  protected int quietSeconds() {
    return QUIET_SECONDS;
  }

  /** Where a code goes that is scanned while this screen is shown; nothing to ignore it. */
  protected Optional<String> scanTarget() {
    return Optional.empty();
  }

  /** Whether the screen is the same for everybody and may be kept until the catalog changes. */
  protected boolean isPublic() {
    return true;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new TransparentWebMarkupContainer("html")
            .add(AttributeModifier.replace("lang", language().tag())));
    add(new Label("title", () -> title() + " · " + getString("kiosk.name")));
    TransparentWebMarkupContainer body = new TransparentWebMarkupContainer("body");
    rest().ifPresent(address -> body.add(AttributeModifier.replace("data-rest", address)));
    if (quietSeconds() != QUIET_SECONDS) {
      body.add(AttributeModifier.replace("data-quiet", quietSeconds()));
    }
    scanTarget().ifPresent(address -> body.add(AttributeModifier.replace("data-scan", address)));
    add(body);
  }

  @Override
  protected void onBeforeRender() {
    if (isPublic()) {
      PublicPage.mark(servletRequest());
    }
    super.onBeforeRender();
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(STYLES));
    response.render(JavaScriptHeaderItem.forReference(SCRIPT).setDefer(true));
  }

  /** The visitor's language. */
  protected final Language language() {
    return Language.of(getLocale());
  }

  /** {@code text} in the visitor's language. */
  protected final String in(LocalizedText text) {
    return text.in(getLocale());
  }

  /** The request that is being answered. */
  protected final HttpServletRequest servletRequest() {
    return (HttpServletRequest) getRequest().getContainerRequest();
  }
}
