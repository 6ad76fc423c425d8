package lingao.storefront.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Supplier;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Sha256;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.web.Language;
import lingao.storefront.web.QueryString;

/** Gives answers their entity tag, and 304 to those who have them (RFC 9110, 8.8.3 and 13). */
@ApplicationScoped
public class Answers {

  @Inject CatalogVersion version;
  @Inject ShopTime time;

  /** Whether the client wants no answer that was kept (RFC 9111, 5.2.1.4). */
  static boolean wantsAnew(HttpServletRequest http) {
    String wish = http.getHeader(HttpHeaders.CACHE_CONTROL);
    return wish != null && wish.toLowerCase(Locale.ROOT).contains("no-cache");
  }

  /**
   * An answer that stays the same until the catalog changes or a day begins. The version is read
   * before the body is: a change in between makes the tag too old, never too young.
   */
  Response untilChange(Request request, Language language, Supplier<? extends Record> body) {
    String tag = version.current() + "-" + time.today() + "-" + language.code();
    Response.ResponseBuilder known = request.evaluatePreconditions(new EntityTag(tag, true));
    return finish(known != null ? known : Response.ok(body.get()), tag);
  }

  /**
   * An answer told apart by what it says: the search engine's copy follows the catalog later, so
   * the version alone would not do.
   *
   * @param content the part of the answer that matters
   */
  Response byContent(Request request, Language language, Record content, Record body) {
    String tag = Sha256.hex(content + language.code(), 12);
    Response.ResponseBuilder known = request.evaluatePreconditions(new EntityTag(tag, true));
    return finish(known != null ? known : Response.ok(body), tag);
  }

  /** The language that a call asks for. Refuses others than zh and en. */
  public static Language language(HttpServletRequest request) {
    QueryString.of(request)
        .first(Language.PARAMETER)
        .filter(code -> Language.of(code).isEmpty())
        .ifPresent(
            code -> {
              throw new InvalidValue(Language.PARAMETER, "zh or en");
            });
    return Language.of(request);
  }

  private static Response finish(Response.ResponseBuilder answer, String tag) {
    return answer
        .tag(new EntityTag(tag, true))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(HttpHeaders.VARY, "Accept-Language, Cookie")
        .build();
  }
}
