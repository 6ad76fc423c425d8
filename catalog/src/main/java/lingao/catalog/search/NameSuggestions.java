package lingao.catalog.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.search.Emphasis.Span;
import lingao.catalog.search.Suggestion.Kind;
import lingao.catalog.search.analysis.Alignment;
import lingao.catalog.search.analysis.Part;
import lingao.catalog.shared.LocalizedText;

/** Completes what was typed from the names of brands, categories and towns. */
final class NameSuggestions {

  /** Names of products that were completed lately: most are wanted again with the next letter. */
  private static final Cache<LocalizedText, Named> PRODUCTS =
      Caffeine.newBuilder().maximumSize(2_000).build();

  private final List<Named> all = new ArrayList<>();

  NameSuggestions(Vocabulary vocabulary) {
    add(Kind.BRAND, vocabulary.brands());
    add(Kind.CATEGORY, vocabulary.categories());
    add(Kind.CATEGORY, vocabulary.subcategories());
    add(Kind.TOWN, vocabulary.towns());
  }

  /** Names that answer to what was typed, in the shop's order. */
  List<Suggestion> complete(String typed, boolean alike) {
    return all.stream().flatMap(named -> named.answer(typed, alike).stream()).toList();
  }

  /** A name with the parts of it that answer to what was typed; nothing if no part does. */
  static Emphasis emphasis(LocalizedText name, String typed) {
    Named named = PRODUCTS.get(name, unprepared -> new Named(Kind.PRODUCT, "", unprepared));
    return named.emphasis(typed, false).or(() -> named.emphasis(typed, true)).orElse(Emphasis.NONE);
  }

  private void add(Kind kind, Map<String, LocalizedText> names) {
    names.forEach((slug, name) -> all.add(new Named(kind, slug, name)));
  }

  /** A name, prepared. */
  private static final class Named {
    private final Kind kind;
    private final String slug;
    private final LocalizedText name;
    private final Alignment zh;
    private final Alignment en;

    Named(Kind kind, String slug, LocalizedText name) {
      this.kind = kind;
      this.slug = slug;
      this.name = name;
      this.zh = new Alignment(name.in(Locale.CHINESE));
      this.en = new Alignment(name.in(Locale.ENGLISH));
    }

    Optional<Suggestion> answer(String typed, boolean alike) {
      return emphasis(typed, alike).map(parts -> new Suggestion(name, kind, slug, parts));
    }

    Optional<Emphasis> emphasis(String typed, boolean alike) {
      Optional<List<Part>> inChinese = zh.find(typed, alike);
      Optional<List<Part>> inEnglish = en.find(typed, false);
      return inChinese.isEmpty() && inEnglish.isEmpty()
          ? Optional.empty()
          : Optional.of(new Emphasis(spans(inChinese), spans(inEnglish)));
    }

    private static List<Span> spans(Optional<List<Part>> parts) {
      return parts.orElse(List.of()).stream()
          .map(part -> new Span(part.from(), part.to()))
          .toList();
    }
  }
}
