package lingao.kiosk.layout;

import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * Answers with status 500 and a way back. Asks the catalog nothing: it may be what failed. After a
 * minute the kiosk tries its idle screen again by itself.
 */
public class ErrorPage extends KioskFrame {

  private static final long serialVersionUID = 1L;

  /** The screen. */
  public ErrorPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("heading");
  }

  @Override
  protected Optional<String> rest() {
    return FailedAddress.hall(servletRequest()).map(hall -> new HallLinks(hall).rest());
  }

  @Override
  protected boolean isPublic() {
    return false;
  }

  @Override
  public boolean isErrorPage() {
    return true;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new WebMarkupContainer("home")
            .add(AttributeModifier.replace("href", rest().orElse(HallLinks.CONTEXT + "/"))));
    add(new LanguageLink("language"));
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    response.setStatus(500);
  }
}
