package lingao.kiosk.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.Sort;
import lingao.catalog.shared.Slug;
import lingao.kiosk.layout.HallLinks;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * What a visitor looks for: words, or all goods of a category or a town.
 *
 * @param words blank when none were typed
 * @param category slug, of either level
 * @param town slug
 * @param page from 1
 */
record Wanted(String words, Optional<String> category, Optional<String> town, int page) {

  /** Products a screen. */
  static final int A_SCREEN = 6;

  /** What an address asks for: {@code ?q=}, {@code ?category=}, {@code ?town=}, {@code &page=}. */
  static Wanted of(PageParameters parameters) {
    return new Wanted(
        words(parameters, "q"),
        slug(parameters, "category"),
        slug(parameters, "town"),
        Math.max(1, parameters.get("page").toInt(1)));
  }

  /** A text from an address; of a longer one than is looked up, the beginning. */
  static String words(PageParameters parameters, String name) {
    String text = parameters.get(name).toString("").strip();
    boolean tooLong = text.length() > ProductQuery.LONGEST_TEXT;
    int end = tooLong ? text.offsetByCodePoints(0, ProductQuery.LONGEST_TEXT / 2) : text.length();
    return text.substring(0, end);
  }

  private static Optional<String> slug(PageParameters parameters, String name) {
    return Slug.of(parameters.get(name).toString("")).map(Slug::value);
  }

  /** Whether nothing is asked for yet. */
  boolean nothing() {
    return words.isEmpty() && category.isEmpty() && town.isEmpty();
  }

  /** The same on another page. */
  Wanted onPage(int number) {
    return new Wanted(words, category, town, number);
  }

  /** The question to the catalog. */
  ProductQuery query() {
    int last = ProductQuery.WINDOW / A_SCREEN;
    return new ProductQuery(
        words,
        Set.of(),
        category.map(Set::of).orElse(Set.of()),
        Set.of(),
        town.map(Set::of).orElse(Set.of()),
        Optional.empty(),
        Optional.empty(),
        false,
        Sort.RELEVANCE,
        Math.min(page, last),
        A_SCREEN);
  }

  /** The address that asks for this. */
  String address(HallLinks links) {
    StringBuilder address = new StringBuilder(links.search()).append("?page=").append(page);
    if (!words.isEmpty()) {
      address.append("&q=").append(URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
    category.ifPresent(slug -> address.append("&category=").append(slug));
    town.ifPresent(slug -> address.append("&town=").append(slug));
    return address.toString();
  }
}
