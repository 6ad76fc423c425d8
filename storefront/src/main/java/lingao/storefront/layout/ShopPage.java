package lingao.storefront.layout;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Slug;
import lingao.storefront.web.Language;
import lingao.storefront.web.PublicAddress;
import lingao.storefront.web.PublicPage;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/**
 * The frame of all pages: head, header with search, footer. A page gives its title and description,
 * and its address without query when that is not enough to name it.
 *
 * <p>Public pages are stateless and the same for everybody, see {@link PublicPage}; a page that is
 * not overrides {@link #isPublic}.
 */
public abstract class ShopPage extends WebPage {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference STYLES =
      new CssResourceReference(ShopPage.class, "shop.css");
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(ShopPage.class, "shop.js");

  @Inject private PublicAddress address;

  /** A page with the parameters of its address; nothing lies below it in the address. */
  protected ShopPage(PageParameters parameters) {
    super(parameters);
    if (parameters.getIndexedCount() > 0) {
      throw new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND);
    }
    setStatelessHint(true);
  }

  /** What an address names; there is no page when nothing has that name. */
  protected static <T> T found(Optional<T> named) {
    return named.orElseThrow(
        () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
  }

  /** The slug in the address, {@code /…/${slug}}; there is no page when it is none. */
  protected final Slug slug() {
    return found(Slug.of(getPageParameters().get("slug").toString("")));
  }

  /** The title, without the shop's name. */
  protected abstract String title();

  /** One or two sentences for search engines and those who share the page. */
  protected abstract String description();

  /** Path (and query, when it tells pages apart) by which search engines know the page. */
  protected String canonicalPath() {
    return servletRequest().getRequestURI();
  }

  /** The picture for those who share the page: an absolute path. */
  protected String sharedPicture() {
    return "/icon-512.png";
  }

  /** Whether search engines should list the page. */
  protected boolean isIndexed() {
    return true;
  }

  /** Whether the page is the same for everybody and may be kept until the catalog changes. */
  protected boolean isPublic() {
    return true;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new TransparentWebMarkupContainer("html")
            .add(AttributeModifier.replace("lang", language().tag())));
    add(new Label("title", () -> title() + " · " + getString("shop.name")));
    add(new HeadLinks("links", this));
    add(new HeaderPanel("header"));
    add(new FooterPanel("footer"));
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

  /** The reader's language. */
  protected final Language language() {
    return Language.of(getLocale());
  }

  /** {@code text} in the reader's language. */
  protected final String in(LocalizedText text) {
    return text.in(getLocale());
  }

  /** The reader's language as a locale for numbers and dates. */
  protected final Locale readersLocale() {
    return language().locale();
  }

  /** The request that is being answered. */
  protected final HttpServletRequest servletRequest() {
    return (HttpServletRequest) getRequest().getContainerRequest();
  }

  /** The address under which the world reaches {@code path}, which begins with a slash. */
  protected final String absolute(String path) {
    return address.of(path);
  }
}
