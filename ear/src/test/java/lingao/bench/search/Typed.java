package lingao.bench.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lingao.bench.made.DemoProduct;
import lingao.bench.made.Part;
import lingao.bench.made.Parts;
import lingao.catalog.shared.LocalizedText;

/** What people type: words of the catalog, in characters, in pinyin, by initials, in English. */
final class Typed {

  private final Parts parts;
  private final List<LocalizedText> towns;

  Typed(Parts parts, List<DemoProduct> demo) {
    this.parts = parts;
    this.towns = demo.stream().map(DemoProduct::town).distinct().toList();
  }

  /** Names and parts of them, in characters. */
  List<String> characters() {
    Set<String> all = new LinkedHashSet<>();
    for (Part part : parts.all()) {
      String noun = part.noun().zh();
      all.add(noun);
      parts.adjectives().forEach(adjective -> all.add(adjective.zh() + noun));
      parts.forms().forEach(form -> all.add(noun + form.zh()));
      towns.forEach(town -> all.add(town.zh() + noun));
    }
    return List.copyOf(all);
  }

  /** Nouns in pinyin, alone or after a town. */
  List<String> pinyin() {
    return afterTowns(parts.all().stream().map(part -> part.pinyin().replace(" ", "")).toList());
  }

  /** Nouns by the initials of their pinyin, of two and more syllables. */
  List<String> initials() {
    return parts.all().stream()
        .map(
            part ->
                Arrays.stream(part.pinyin().split(" ")).map(syllable -> syllable.substring(0, 1)))
        .map(letters -> letters.collect(Collectors.joining()))
        .distinct()
        .toList();
  }

  /** Names and parts of them in English. */
  List<String> english() {
    Set<String> all = new LinkedHashSet<>();
    for (Part part : parts.all()) {
      String noun = part.noun().en().toLowerCase(Locale.ROOT);
      all.add(noun);
      parts.adjectives().forEach(a -> all.add(a.en().toLowerCase(Locale.ROOT) + " " + noun));
      towns.forEach(town -> all.add(town.en().toLowerCase(Locale.ROOT) + " " + noun));
    }
    return List.copyOf(all);
  }

  /** All that begins what people type, 2 to 6 letters or characters of it. */
  static List<String> beginnings(List<String> words) {
    Set<String> all = new LinkedHashSet<>();
    for (String word : words) {
      for (int length = 2; length <= Math.min(6, word.length()); length++) {
        all.add(word.substring(0, length).strip());
      }
    }
    all.removeIf(beginning -> beginning.length() < 2);
    return List.copyOf(all);
  }

  private List<String> afterTowns(List<String> words) {
    List<String> all = new ArrayList<>(words);
    Stream<String> letters = towns.stream().map(town -> town.en().toLowerCase(Locale.ROOT));
    letters.forEach(town -> words.forEach(word -> all.add(town + word)));
    return all.stream().distinct().toList();
  }
}
