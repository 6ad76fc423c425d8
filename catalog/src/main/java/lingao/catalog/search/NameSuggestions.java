package lingao.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lingao.catalog.search.Suggestion.Kind;
import lingao.catalog.shared.LocalizedText;

/** Completes what was typed from the names of brands, categories and towns. */
final class NameSuggestions {

  private final Vocabulary vocabulary;

  NameSuggestions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Names that begin with what was typed first, then those with a part that does. */
  List<Suggestion> complete(Words typed) {
    List<Suggestion> all = new ArrayList<>();
    add(all, Kind.BRAND, vocabulary.brands());
    add(all, Kind.CATEGORY, vocabulary.categories());
    add(all, Kind.CATEGORY, vocabulary.subcategories());
    add(all, Kind.TOWN, vocabulary.towns());
    String whole = String.join(" ", typed.list());
    return all.stream()
        .filter(suggestion -> typed.list().stream().allMatch(word -> has(suggestion, word)))
        .sorted(Comparator.comparing(suggestion -> !begins(suggestion, whole)))
        .toList();
  }

  private static void add(List<Suggestion> all, Kind kind, Map<String, LocalizedText> names) {
    names.forEach((slug, name) -> all.add(new Suggestion(name, kind, slug, Emphasis.NONE)));
  }

  /** Whether any part of the Chinese name, or the beginning of an English word, is {@code word}. */
  private static boolean has(Suggestion suggestion, String word) {
    return lower(suggestion.text().zh()).contains(word)
        || Stream.of(lower(suggestion.text().en()).split("[^\\p{L}\\p{N}]+"))
            .anyMatch(part -> part.startsWith(word));
  }

  static boolean begins(Suggestion suggestion, String typed) {
    return lower(suggestion.text().zh()).startsWith(typed)
        || lower(suggestion.text().en()).startsWith(typed);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
