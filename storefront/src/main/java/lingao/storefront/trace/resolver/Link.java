package lingao.storefront.trace.resolver;

import java.util.Optional;
import lingao.storefront.web.Language;

/**
 * A link that a resolver knows of a thing.
 *
 * @param target path in the shop, perhaps with query and fragment
 * @param title what a person is offered, in the target's language
 * @param mediaType of the target
 * @param language of the target; none for data
 * @param context for whom it is, in words of the resolver's description; none for everybody
 */
record Link(
    LinkType type,
    String target,
    String title,
    String mediaType,
    Optional<Language> language,
    Optional<String> context) {

  static final String HTML = "text/html";
  static final String JSON = "application/json";

  /** A page in one of its languages, which the address says. */
  static Link page(LinkType type, String page, String title, Language language) {
    return new Link(
        type,
        Addresses.with(page, Language.PARAMETER + "=" + language.code()),
        title,
        HTML,
        Optional.of(language),
        Optional.empty());
  }

  /** Data for machines. */
  static Link data(LinkType type, String target, String title) {
    return new Link(type, target, title, JSON, Optional.empty(), Optional.empty());
  }

  Link in(String someContext) {
    return new Link(type, target, title, mediaType, language, Optional.of(someContext));
  }
}
