package lingao.storefront.trace.resolver;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.storefront.web.Language;
import lingao.storefront.web.QueryString;
import org.jspecify.annotations.Nullable;

/** What a request says about where it wants to be led. */
final class Wishes {

  /** Names all links; the second is deprecated since the standard's first release. */
  private static final List<String> ALL = List.of(Resolution.LINKSET, "all", "gs1:all");

  private final HttpServletRequest request;
  private final QueryString query;
  private final MediaRanges accepted;

  private Wishes(HttpServletRequest request) {
    this.request = request;
    this.query = QueryString.of(request);
    this.accepted = MediaRanges.of(request.getHeader("Accept"));
  }

  /** Nothing for a request that wants nothing, as from a phone's camera. */
  static Optional<Wishes> of(HttpServletRequest request) {
    return request.getQueryString() == null && !mayWantLinks(request.getHeader("Accept"))
        ? Optional.empty()
        : Optional.of(new Wishes(request));
  }

  private static boolean mayWantLinks(@Nullable String accept) {
    return accept != null && accept.toLowerCase(Locale.ROOT).contains("json");
  }

  /** The link type as it is written. */
  Optional<String> linkType() {
    return query.first("linkType").or(() -> query.first("linktype")).filter(t -> !t.isBlank());
  }

  Optional<String> context() {
    return query.first("context");
  }

  MediaRanges accepted() {
    return accepted;
  }

  Language language() {
    return Language.of(request);
  }

  /** Whether all links are wanted, rather than to be led along one of them. */
  boolean allLinks() {
    return linkType()
        .map(ALL::contains)
        .orElseGet(
            () ->
                accepted.prefer(Linkset.MEDIA_TYPE, Link.HTML)
                    || accepted.prefer(Linkset.JSON_LD, Link.HTML));
  }

  /** In which form links are told: of equally wanted ones the first, and that one for anything. */
  String form() {
    String best = Linkset.MEDIA_TYPE;
    for (String form : List.of(Linkset.JSON_LD, Link.JSON, Link.HTML)) {
      if (accepted.quality(form) > accepted.quality(best)) {
        best = form;
      }
    }
    return best;
  }
}
