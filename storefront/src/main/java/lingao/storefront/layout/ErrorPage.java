package lingao.storefront.layout;

import jakarta.servlet.RequestDispatcher;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Answers with status 500, or the error's own, in the shop's style. */
public class ErrorPage extends ShopPage {

  private static final long serialVersionUID = 1L;

  /** The page. */
  public ErrorPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new WebMarkupContainer("again").add(AttributeModifier.replace("href", whereItFailed())));
  }

  /** The address that was asked for, on this server whatever it is. */
  private String whereItFailed() {
    Object failed = servletRequest().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed instanceof String uri ? uri : servletRequest().getRequestURI();
    return "/" + path.replaceFirst("^[/\\\\]+", "");
  }

  @Override
  protected String title() {
    return getString("heading");
  }

  @Override
  protected String description() {
    return getString("text");
  }

  @Override
  protected boolean isIndexed() {
    return false;
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
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    response.setStatus(ErrorStatus.of(servletRequest(), 500));
  }
}
