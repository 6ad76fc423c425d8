package lingao.storefront.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * How a page tells the page cache that it is the same for everybody: a pure function of address,
 * language and catalog version.
 */
public final class PublicPage {

  private static final String ATTRIBUTE = PublicPage.class.getName();

  private PublicPage() {}

  /** The answer to this request may be kept and given to others. */
  public static void mark(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, true);
  }

  /** The answer must not be kept after all, such as a limited search result. */
  public static void unmark(HttpServletRequest request) {
    request.removeAttribute(ATTRIBUTE);
  }

  static boolean isMarked(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) != null;
  }
}
