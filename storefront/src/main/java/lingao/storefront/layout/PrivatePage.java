package lingao.storefront.layout;

import jakarta.servlet.http.HttpServletResponse;
import lingao.storefront.form.Typed;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * A page about one reader alone, such as a basket or an order: kept and listed by nobody, and still
 * stateless. Its forms are plain ones that post to the page itself; the address has to be mapped to
 * the filters {@code private-answers} and {@code own-forms}.
 */
public abstract class PrivatePage extends ShopPage {

  private static final long serialVersionUID = 1L;

  /** A page with the parameters of its address. */
  protected PrivatePage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String description() {
    return title();
  }

  @Override
  protected final boolean isIndexed() {
    return false;
  }

  @Override
  protected final boolean isPublic() {
    return false;
  }

  /** Others may set more. */
  @Override
  protected void setHeaders(WebResponse response) {
    response.setHeader("Cache-Control", "no-store");
  }

  /** Whether one of the page's forms was sent. */
  protected final boolean isPosted() {
    return servletRequest().getMethod().equals("POST");
  }

  /** What was sent with the form. */
  protected final Typed typed() {
    return Typed.of(getRequest());
  }

  /** A parameter of the address's query; empty when it is not there. */
  protected final String asked(String name) {
    return getRequest().getQueryParameters().getParameterValue(name).toString("");
  }

  /** Ends the request; the reader's browser goes on to a path of this server. */
  protected final RedirectToUrlException to(String path) {
    return new RedirectToUrlException(path, HttpServletResponse.SC_SEE_OTHER);
  }
}
