package lingao.catalog.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import lingao.catalog.product.ProductDocument;
import lingao.catalog.search.analysis.Aliases;
import lingao.catalog.search.analysis.Terms;
import lingao.catalog.shared.LocalizedText;

/**
 * All that a product is found by, for search engines to keep, besides the names of what it belongs
 * to: see {@link lingao.catalog.search.analysis.Kin}.
 *
 * @param name terms of its names; sounds of its aliases too
 * @param alias words of what its names are with synonyms in them
 * @param story words of its texts and of its SKUs
 * @param names its whole names
 * @param codes of its SKUs, lower case; GTINs also without leading zeros
 * @param fingerprint the same as long as a product would be kept the same
 */
public record ProductTerms(
    Terms name,
    Collection<String> alias,
    Collection<String> story,
    Collection<String> names,
    Collection<String> codes,
    String fingerprint) {

  /** The terms of a product. */
  public static ProductTerms of(ProductDocument product, Aliases words) {
    List<String> names = texts(Stream.of(product.card().name()));
    Set<String> aliases = words.of(names);
    List<String> all = joined(names, aliases);
    Terms named = Terms.of(names);
    Terms called = Terms.of(all);
    return new ProductTerms(
        new Terms(
            named.words(),
            called.sounds(),
            called.initials(),
            called.pairs(),
            called.likes(),
            named.spellings(),
            called.endings()),
        called.words(),
        story(product),
        Terms.names(names),
        codes(product),
        Fingerprint.of(product, aliases));
  }

  private static Collection<String> story(ProductDocument product) {
    Set<String> words =
        new LinkedHashSet<>(
            Terms.wordsOfProse(texts(Stream.of(product.card().summary(), product.description()))));
    words.addAll(Terms.of(texts(product.skuNames().stream())).words());
    return words;
  }

  private static List<String> texts(Stream<LocalizedText> texts) {
    return texts.flatMap(text -> Stream.of(text.zh(), text.en())).distinct().toList();
  }

  private static List<String> codes(ProductDocument product) {
    List<String> all = new ArrayList<>();
    for (String code : product.codes()) {
      all.add(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
      if (code.matches("0\\d{13}")) {
        all.add(code.substring(1));
      }
    }
    return all;
  }

  private static List<String> joined(Collection<String> some, Collection<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
