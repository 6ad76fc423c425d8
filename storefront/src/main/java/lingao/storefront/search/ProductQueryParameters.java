package lingao.storefront.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.Sort;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.Slug;
import lingao.storefront.web.QueryString;

/**
 * Reads {@code q, brand, category, mark, town, min, max, stock, sort, page, pageSize} into a query.
 *
 * <p>A page never fails for what somebody typed into an address: what makes no sense is left out or
 * brought into range. The API refuses it, so that a client's mistake shows.
 */
public final class ProductQueryParameters {

  /** More values of one facet than this are no choice a person made. */
  static final int MOST_VALUES = 50;

  private static final int LARGEST_PAGE_SIZE = 96;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern YUAN = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  private final ParameterReader reader;

  private ProductQueryParameters(ParameterReader reader) {
    this.reader = reader;
  }

  /** The query of a page's address, at {@link ProductQuery#PAGE_SIZE} products a page. */
  public static ProductQuery lenient(QueryString query) {
    return new ProductQueryParameters(ParameterReader.lenient(query)).read(ProductQuery.PAGE_SIZE);
  }

  /**
   * The query of an API call.
   *
   * @throws InvalidValue with the parameter's name, for anything that {@link #lenient} would ignore
   */
  public static ProductQuery strict(QueryString query) {
    ProductQueryParameters parameters = new ProductQueryParameters(ParameterReader.strict(query));
    int pageSize =
        parameters
            .reader
            .one("pageSize", text -> number("pageSize", text, LARGEST_PAGE_SIZE))
            .orElse(ProductQuery.PAGE_SIZE);
    return parameters.read(pageSize);
  }

  private ProductQuery read(int pageSize) {
    Optional<Money> min = reader.one("min", text -> yuan("min", text));
    Optional<Money> max = reader.one("max", text -> yuan("max", text));
    boolean crossed = min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0;
    if (crossed) {
      reader.refuse(new InvalidValue("min", "at most max"));
    }
    return new ProductQuery(
        reader.one("q", this::words).orElse(""),
        slugs("brand"),
        slugs("category"),
        reader.many("mark", MOST_VALUES, ProductQueryParameters::mark),
        slugs("town"),
        crossed ? max : min,
        crossed ? min : max,
        reader.one("stock", ProductQueryParameters::inStock).orElse(false),
        reader.one("sort", ProductQueryParameters::sort).orElse(Sort.RELEVANCE),
        page(pageSize),
        pageSize);
  }

  private Set<String> slugs(String name) {
    return reader.many(name, MOST_VALUES, text -> slug(name, text));
  }

  /** Words with single spaces; too many are cut off or refused. */
  private String words(String text) {
    String words = BLANKS.matcher(text).replaceAll(" ").strip();
    if (words.length() <= ProductQuery.LONGEST_TEXT) {
      return words;
    }
    reader.refuse(new InvalidValue("q", "at most " + ProductQuery.LONGEST_TEXT + " characters"));
    int end = ProductQuery.LONGEST_TEXT;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
  }

  /** The page asked for; one that lies beyond the window is the window's last. */
  private int page(int pageSize) {
    int last = Math.max(1, ProductQuery.WINDOW / pageSize);
    return reader
        .one("page", text -> number("page", text, Integer.MAX_VALUE))
        .map(page -> reader.isStrict() ? page : Math.min(page, last))
        .orElse(1);
  }

  private static int number(String name, String text, int largest) {
    if (!NUMBER.matcher(text).matches()) {
      throw new InvalidValue(name, "a whole number, from 1");
    }
    int number = Integer.parseInt(text);
    if (number < 1 || number > largest) {
      throw new InvalidValue(name, "from 1 to " + largest);
    }
    return number;
  }

  private static Money yuan(String name, String text) {
    if (!YUAN.matcher(text).matches()) {
      throw new InvalidValue(name, "yuan from 0 to 999999999.99, at most two decimals");
    }
    return Money.ofYuan(text);
  }

  private static String slug(String name, String text) {
    return Slug.of(text)
        .map(Slug::value)
        .orElseThrow(() -> new InvalidValue(name, "lower-case letters, digits and hyphens"));
  }

  private static Mark mark(String text) {
    return Mark.of(text).orElseThrow(() -> new InvalidValue("mark", "there is no such mark"));
  }

  private static boolean inStock(String text) {
    if (!text.equals("in")) {
      throw new InvalidValue("stock", "in, or not given");
    }
    return true;
  }

  private static Sort sort(String text) {
    return Sort.of(text).orElseThrow(() -> new InvalidValue("sort", "one of " + sorts()));
  }

  private static String sorts() {
    return Arrays.stream(Sort.values()).map(Sort::slug).collect(Collectors.joining(", "));
  }
}
