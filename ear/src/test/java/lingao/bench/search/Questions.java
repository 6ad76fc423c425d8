package lingao.bench.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lingao.bench.made.DemoProduct;
import lingao.bench.made.Part;
import lingao.bench.made.Parts;

/**
 * The questions of each kind, as paths of the JSON API: several hundred different ones, each asked
 * as often as any other, so that nobody's cache of answers can shine.
 */
final class Questions {

  /** How many of a kind. */
  static final int MANY = 300;

  private static final String SEARCH = "/api/v1/products?";
  private static final int PAGE_SIZE = 24;
  private static final int WINDOW = 10_000;
  private static final List<String> SORTS =
      List.of("relevance", "price-asc", "price-desc", "newest", "sales", "rating");

  private final Typed typed;
  private final Parts parts;
  private final List<DemoProduct> demo;
  private final Random random;

  Questions(Parts parts, List<DemoProduct> demo, long seed) {
    this.typed = new Typed(parts, demo);
    this.parts = parts;
    this.demo = demo;
    this.random = new Random(seed);
  }

  /**
   * Questions of a kind.
   *
   * @param totals tells how many products answer a path
   */
  List<String> of(Kind kind, ToLongFunction<String> totals) {
    return switch (kind) {
      case SUGGESTION -> suggestions();
      case KEYWORDS ->
          mixed(typed.characters(), typed.pinyin(), typed.initials(), typed.english())
              .map(words -> SEARCH + q(words))
              .toList();
      case FACETS -> chosen(facets(), MANY);
      case DEEP_PAGE -> chosen(deepPages(totals), MANY);
    };
  }

  private List<String> suggestions() {
    return mixed(
            Typed.beginnings(typed.characters()),
            Typed.beginnings(typed.pinyin()),
            Typed.beginnings(typed.initials()),
            Typed.beginnings(typed.english()))
        .map(beginning -> "/api/v1/suggest?" + q(beginning))
        .toList();
  }

  /** Four tenths in characters, two in pinyin, one by initials, three in English. */
  private Stream<String> mixed(
      List<String> characters, List<String> pinyin, List<String> initials, List<String> english) {
    LinkedHashSet<String> all = new LinkedHashSet<>();
    all.addAll(chosen(characters, MANY * 4 / 10));
    all.addAll(chosen(pinyin, MANY * 2 / 10));
    all.addAll(chosen(initials, MANY / 10));
    all.addAll(chosen(english, MANY * 3 / 10));
    return chosen(List.copyOf(all), MANY).stream();
  }

  /** Words within a brand, and within a category or a mark, and a price, in any order. */
  private List<String> facets() {
    List<String> all = new ArrayList<>();
    for (Part part : parts.all()) {
      demo.stream()
          .filter(product -> product.slug().equals(part.slug()))
          .forEach(
              product ->
                  choices(product)
                      .forEach(
                          choice -> {
                            String words =
                                random.nextBoolean() ? part.noun().zh() : part.noun().en();
                            all.add(SEARCH + q(words) + "&brand=" + product.brand() + choice);
                          }));
    }
    return all;
  }

  private Stream<String> choices(DemoProduct product) {
    long yuan = Math.max(1, product.skus().get(0).priceFen() / 100);
    Stream<String> groups =
        Stream.concat(
            Stream.of("&category=" + product.category()),
            product.marks().stream().map(mark -> "&mark=" + mark));
    return groups.flatMap(
        group ->
            SORTS.stream()
                .map(sort -> group + "&min=" + yuan / 2 + "&max=" + yuan * 2 + "&sort=" + sort));
  }

  /** The last tenth of the pages that can be reached: of all, a brand, a category, a town. */
  private List<String> deepPages(ToLongFunction<String> totals) {
    return Stream.of(
            Stream.of(""),
            demo.stream().map(product -> "&brand=" + product.brand()),
            demo.stream().map(product -> "&category=" + product.category()),
            demo.stream().map(product -> "&" + q(product.town().zh())))
        .flatMap(narrowed -> narrowed)
        .distinct()
        .flatMap(narrowed -> pages(narrowed, totals.applyAsLong(SEARCH + narrowed)))
        .toList();
  }

  private Stream<String> pages(String narrowed, long total) {
    int last = (int) (Math.min(total, WINDOW) / PAGE_SIZE);
    return IntStream.rangeClosed(Math.max(1, last * 9 / 10), last)
        .boxed()
        .flatMap(
            page ->
                SORTS.stream().map(sort -> SEARCH + "sort=" + sort + "&page=" + page + narrowed));
  }

  private List<String> chosen(List<String> from, int many) {
    List<String> all = new ArrayList<>(from);
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(many, all.size()));
  }

  private static String q(String words) {
    return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
