package lingao.storefront.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lingao.catalog.account.StaffMember;
import lingao.storefront.layout.ShopPage;
import lingao.storefront.web.Language;
import lingao.storefront.web.PrivateAnswersFilter;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/**
 * The frame of all pages of the office, signed in or not: top bar, messages, content. Pages are
 * stateless, so that each request finds out anew who is asking; their answers are kept by nobody.
 */
public abstract class OfficeFrame extends WebPage {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference SHOP_STYLES =
      new CssResourceReference(ShopPage.class, "shop.css");
  private static final CssResourceReference STYLES =
      new CssResourceReference(OfficeFrame.class, "office.css");
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(OfficeFrame.class, "office.js");

  /** A page with the parameters of its address; nothing lies below it in the address. */
  protected OfficeFrame(PageParameters parameters) {
    super(parameters);
    if (parameters.getIndexedCount() > 0) {
      throw new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND);
    }
    setStatelessHint(true);
  }

  /** The title, which is the main heading too. */
  protected abstract String title();

  /** The address at which these pages begin. */
  protected String home() {
    return "/office";
  }

  /** What these pages are called in their bar. */
  protected String place() {
    return getString("office.name");
  }

  /** Who is signed in. */
  protected Optional<StaffMember> member() {
    return Optional.empty();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new TransparentWebMarkupContainer("html")
            .add(AttributeModifier.replace("lang", Language.of(getLocale()).tag())));
    add(new Label("title", () -> title() + " · " + place()));
    add(new TopPanel("top", place(), home(), member()));
    add(new Label("heading", this::title));
    add(new MessagesPanel("messages"));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(SHOP_STYLES));
    response.render(CssHeaderItem.forReference(STYLES));
    response.render(JavaScriptHeaderItem.forReference(SCRIPT).setDefer(true));
  }

  /** They are {@link PrivateAnswersFilter}'s. */
  @Override
  protected void setHeaders(WebResponse response) {
    response.setHeader("Cache-Control", "no-store");
  }

  /** Ends the request; the reader's browser goes on to a path of this server. */
  protected final RedirectToUrlException to(String path) {
    return new RedirectToUrlException(path, HttpServletResponse.SC_SEE_OTHER);
  }

  /** The request that is being answered. */
  protected final HttpServletRequest servletRequest() {
    return (HttpServletRequest) getRequest().getContainerRequest();
  }
}
