package lingao.storefront.trace.resolver;

import java.util.List;
import java.util.Optional;
import lingao.storefront.web.Language;

/** All links as a plain page for people, with the same as JSON-LD for their browsers' tools. */
final class LinksPage {

  private final Language language;
  private final StringBuilder html = new StringBuilder(4096);

  private LinksPage(Language language) {
    this.language = language;
  }

  /** Everything that is known. */
  static String of(Resolution resolution, Linkset data, Language language) {
    LinksPage page = new LinksPage(language);
    page.begin(resolution, data, "page.title", Resolution.LINKSET);
    for (Level level : resolution.levels()) {
      page.section(level, Optional.of(level.page()), level.links());
    }
    return page.end();
  }

  /** Those links alone among which a person has to choose. */
  static String of(Resolution resolution, List<Link> choices, Linkset data, Language language) {
    LinksPage page = new LinksPage(language);
    page.begin(resolution, data, "page.choose", LinkType.PREFIX + choices.get(0).type().term());
    for (Level level : resolution.levels()) {
      List<Link> own = level.links().stream().filter(choices::contains).toList();
      if (!own.isEmpty()) {
        page.section(level, Optional.empty(), own);
      }
    }
    return page.end();
  }

  private void begin(Resolution resolution, Linkset data, String heading, String asked) {
    String title = text(heading, language);
    Language other = language.other();
    String switched =
        Addresses.with(resolution.path(), "linkType=" + asked + "&lang=" + other.code());
    html.append("<!DOCTYPE html>\n<html lang=\"").append(language.tag()).append("\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<meta name=\"robots\" content=\"noindex\">\n");
    html.append("<title>").append(escaped(title)).append("</title>\n");
    html.append("<link rel=\"icon\" href=\"/favicon.svg\">\n");
    html.append("<link rel=\"stylesheet\" href=\"/assets/links.css\">\n");
    html.append("<script type=\"application/ld+json\">")
        .append(data.jsonLd().replace("<", "\\u003c"))
        .append("</script>\n</head>\n<body>\n<main>\n<p class=\"other\">");
    anchor(switched, text("page.other", language), Optional.of(other));
    html.append("</p>\n<h1>").append(escaped(title)).append("</h1>\n<p class=\"code\">");
    html.append(escaped(text("page.lead", language).replace("{0}", said(resolution))));
    html.append("</p>\n");
  }

  private static String said(Resolution resolution) {
    return resolution.link().elements().bracketed();
  }

  private void section(Level level, Optional<String> first, List<Link> links) {
    html.append("<section>\n<h2>")
        .append(escaped(level.description().in(language.locale())))
        .append("</h2>\n");
    first.ifPresent(
        page -> {
          html.append("<p class=\"first\">");
          anchor(page, text("page.default", language), Optional.empty());
          html.append("</p>\n");
        });
    html.append("<ul>\n");
    links.stream()
        .filter(link -> link.language().map(own -> own == language).orElse(true))
        .forEach(
            link -> {
              html.append("<li>");
              anchor(link.target(), title(link), Optional.empty());
              html.append(" <code>").append(LinkType.PREFIX).append(link.type().term());
              html.append("</code></li>\n");
            });
    html.append("</ul>\n</section>\n");
  }

  /** What is data has one title, in English; people read theirs. */
  private String title(Link link) {
    return link.language().isPresent() ? link.title() : LinkTexts.title(link.type(), language);
  }

  private void anchor(String address, String text, Optional<Language> to) {
    html.append("<a href=\"").append(escaped(address)).append('"');
    to.ifPresent(
        other -> html.append(" hreflang=\"").append(other.tag()).append("\" rel=\"nofollow\""));
    html.append('>').append(escaped(text)).append("</a>");
  }

  private String end() {
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String text(String key, Language language) {
    return LinkTexts.text(key, language);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
