package lingao.catalog.trace.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceTemplate;

/** What people call the kinds of batches, and which one goods of a category are likely to be. */
public final class TemplateNames {

  private static final Map<TraceTemplate, LocalizedText> NAMES =
      Map.of(
          TraceTemplate.CROP, new LocalizedText("种植", "Crop"),
          TraceTemplate.LIVESTOCK, new LocalizedText("养殖", "Livestock"),
          TraceTemplate.FISHING, new LocalizedText("捕捞", "Fishing"),
          TraceTemplate.PROCESSED, new LocalizedText("加工", "Processed"));

  private static final Set<String> CROPS = Set.of("fresh-fruit", "leafy-greens", "roots");
  private static final Set<String> LIVESTOCK =
      Set.of("pork", "poultry", "eggs", "pure-honey", "bee-products");
  private static final Set<String> FISHING = Set.of("fresh-fish", "shrimp-crab");

  private TemplateNames() {}

  /** What it is called. */
  public static LocalizedText name(TraceTemplate template) {
    return NAMES.getOrDefault(template, new LocalizedText(template.name(), template.name()));
  }

  /** The one of that name, in either language, or slug. */
  public static Optional<TraceTemplate> of(String written) {
    String word = written.strip();
    return Arrays.stream(TraceTemplate.values())
        .filter(
            t ->
                t.slug().equalsIgnoreCase(word)
                    || name(t).zh().equals(word)
                    || name(t).en().equalsIgnoreCase(word))
        .findFirst();
  }

  /** What goods of that category of the second level are likely to be. */
  public static TraceTemplate likely(String category) {
    if (CROPS.contains(category)) {
      return TraceTemplate.CROP;
    }
    if (LIVESTOCK.contains(category)) {
      return TraceTemplate.LIVESTOCK;
    }
    return FISHING.contains(category) ? TraceTemplate.FISHING : TraceTemplate.PROCESSED;
  }
}
