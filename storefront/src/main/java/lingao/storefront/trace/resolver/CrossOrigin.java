package lingao.storefront.trace.resolver;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Lets pages of all origins resolve (Fetch standard, 3.2), and says which methods there are; on
 * each answer, as GS1's own tests look for it.
 */
final class CrossOrigin {

  private static final String METHODS = "GET, HEAD, OPTIONS";

  private CrossOrigin() {}

  static void allow(HttpServletResponse response) {
    response.setHeader("Allow", METHODS);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Methods", METHODS);
    response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
    response.setHeader("Access-Control-Expose-Headers", "Allow, ETag, Link, Location");
    response.setHeader("Access-Control-Max-Age", "86400");
  }
}
