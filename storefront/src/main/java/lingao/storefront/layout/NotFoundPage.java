package lingao.storefront.layout;

import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Answers with status 404, or the error's own, in the shop's style. */
public class NotFoundPage extends ShopPage {

  private static final long serialVersionUID = 1L;

  /** The page. */
  public NotFoundPage(PageParameters parameters) {
    super(parameters);
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
    response.setStatus(ErrorStatus.of(servletRequest(), 404));
  }
}
