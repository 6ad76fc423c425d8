package lingao.storefront.api.view;

import java.util.List;
import java.util.Locale;
import lingao.catalog.search.Emphasis.Span;
import lingao.catalog.search.Suggestion;
import lingao.storefront.web.Language;

/** Completions of what was typed, best first. */
public record Suggestions(List<Item> suggestions) {

  /** The answer for a reader of {@code language}. */
  public static Suggestions of(List<Suggestion> found, Language language) {
    return new Suggestions(found.stream().map(s -> item(s, language)).toList());
  }

  private static Item item(Suggestion suggestion, Language language) {
    return new Item(
        suggestion.text().in(language.locale()),
        suggestion.kind().name().toLowerCase(Locale.ROOT),
        suggestion.slug(),
        address(suggestion),
        suggestion.emphasis().in(language.locale()));
  }

  private static String address(Suggestion suggestion) {
    return switch (suggestion.kind()) {
      case PRODUCT -> "/products/" + suggestion.slug();
      case BRAND -> "/brands/" + suggestion.slug();
      case CATEGORY -> "/products?category=" + suggestion.slug();
      case TOWN -> "/products?town=" + suggestion.slug();
    };
  }

  /**
   * A completion.
   *
   * @param matched parts of the text that answer to what was typed
   */
  public record Item(String text, String kind, String slug, String url, List<Span> matched) {}
}
