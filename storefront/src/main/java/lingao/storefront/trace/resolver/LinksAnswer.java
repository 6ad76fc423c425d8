package lingao.storefront.trace.resolver;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Answers with links rather than by leading on, in the form that is wanted. */
final class LinksAnswer {

  private static final String CONTEXT_LINK =
      "<"
          + Linkset.CONTEXT
          + ">; rel=\"http://www.w3.org/ns/json-ld#context\"; type=\""
          + Linkset.JSON_LD
          + "\"";

  private final Resolution resolution;
  private final Wishes wishes;
  private final Optional<List<Link>> choices;

  private LinksAnswer(Resolution resolution, Wishes wishes, Optional<List<Link>> choices) {
    this.resolution = resolution;
    this.wishes = wishes;
    this.choices = choices;
  }

  /** With all links. */
  static LinksAnswer of(Resolution resolution, Wishes wishes) {
    return new LinksAnswer(resolution, wishes, Optional.empty());
  }

  /** With those among which to choose. */
  static LinksAnswer of(Resolution resolution, Wishes wishes, List<Link> choices) {
    return new LinksAnswer(resolution, wishes, Optional.of(choices));
  }

  void send(int status, Linkset set, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String form = wishes.form();
    String sameAs = Resolution.sameAs(resolution.link());
    boolean plain = form.equals(Linkset.MEDIA_TYPE) || form.equals(Link.JSON);
    response.setHeader("Link", plain ? CONTEXT_LINK + ", " + sameAs : sameAs);
    document(form, set).send(status, request, response);
  }

  private Document document(String form, Linkset set) {
    return switch (form) {
      case Linkset.JSON_LD -> Document.of(form, set.jsonLd());
      case Link.HTML ->
          Document.of(
              form + ";charset=UTF-8",
              choices
                  .map(some -> LinksPage.of(resolution, some, set, wishes.language()))
                  .orElseGet(() -> LinksPage.of(resolution, set, wishes.language())));
      default -> Document.of(form, set.json());
    };
  }
}
