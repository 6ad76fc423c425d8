package lingao.bench.made;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lingao.bench.made.DemoProduct.DemoSku;
import lingao.bench.made.MadeProduct.MadeSku;
import lingao.catalog.shared.LocalizedText;

/**
 * Makes products of the demo's words: the noun of one product with the town, the adjective and the
 * form of others, a summary of its category and paragraphs from anywhere. The same seed and number
 * always give the same product, so that a larger catalog begins with the smaller one.
 */
final class ProductMaker {

  static final long FIRST_ID = 1_000_000;

  private static final LocalDate NEWEST = LocalDate.of(2026, 1, 1);
  private static final long MOST_SKUS = 10;

  private final long seed;
  private final Parts parts;
  private final List<Part> nouns;
  private final Map<String, DemoProduct> demo;
  private final List<LocalizedText> towns;
  private final List<LocalizedText> paragraphs;
  private final Map<String, List<LocalizedText>> summaries;

  ProductMaker(long seed, Parts parts, List<DemoProduct> demo) {
    this.seed = seed;
    this.parts = parts;
    this.demo = demo.stream().collect(toMap(DemoProduct::slug, identity()));
    this.nouns = parts.all().stream().filter(part -> this.demo.containsKey(part.slug())).toList();
    this.towns = demo.stream().map(DemoProduct::town).distinct().toList();
    this.paragraphs = demo.stream().flatMap(p -> p.paragraphs().stream()).toList();
    this.summaries =
        demo.stream()
            .collect(
                groupingBy(
                    DemoProduct::category,
                    Collectors.mapping(DemoProduct::summary, Collectors.toList())));
  }

  /** The product with that number, from 0. */
  MadeProduct make(long number) {
    SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
    Part part = any(nouns, random);
    DemoProduct pattern = demo.get(part.slug());
    LocalizedText name = name(part, random);
    int ratings = random.nextInt(60);
    return new MadeProduct(
        FIRST_ID + number,
        pattern,
        slug(part, number),
        name,
        any(summaries.get(pattern.category()), random),
        description(random),
        NEWEST.minusDays(random.nextInt(1000)),
        random.nextInt(5000),
        ratings + random.nextInt(ratings * 4 + 1),
        ratings,
        skus(pattern, number, random));
  }

  private LocalizedText name(Part noun, SplittableRandom random) {
    Optional<LocalizedText> town = maybe(towns, random);
    Optional<LocalizedText> first = maybe(parts.adjectives(), random);
    LocalizedText second = any(parts.adjectives(), random);
    Optional<LocalizedText> form = maybe(parts.forms(), random);
    List<LocalizedText> words =
        Stream.of(town, first, Optional.of(second), Optional.of(noun.noun()), form)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return new LocalizedText(
        joined(words, LocalizedText::zh, ""), joined(words, LocalizedText::en, " "));
  }

  private LocalizedText description(SplittableRandom random) {
    List<LocalizedText> chosen =
        Stream.generate(() -> any(paragraphs, random)).limit(3).distinct().toList();
    return new LocalizedText(
        joined(chosen, LocalizedText::zh, "\n\n"), joined(chosen, LocalizedText::en, "\n\n"));
  }

  private static String slug(Part part, long number) {
    String noun = part.noun().en().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return noun + "-made-" + number;
  }

  private static List<MadeSku> skus(DemoProduct pattern, long number, SplittableRandom random) {
    int percent = random.nextInt(50, 200);
    return pattern.skus().stream().map(sku -> sku(sku, number, percent)).toList();
  }

  private static MadeSku sku(DemoSku pattern, long number, int percent) {
    long item = number * MOST_SKUS + pattern.position();
    return new MadeSku(
        FIRST_ID * MOST_SKUS + item,
        pattern.id(),
        "MADE-" + number + "-" + pattern.position(),
        TradeNumbers.of(item),
        Math.max(100, pattern.priceFen() * percent / 1000 * 10));
  }

  private static String joined(
      List<LocalizedText> texts, Function<LocalizedText, String> language, String between) {
    return texts.stream().map(language).collect(Collectors.joining(between));
  }

  private static <T> T any(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }

  private static <T> Optional<T> maybe(List<T> list, SplittableRandom random) {
    T found = any(list, random);
    return random.nextBoolean() ? Optional.of(found) : Optional.empty();
  }
}
