package lingao.catalog.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import lingao.catalog.certification.Mark;
import lingao.catalog.shared.LocalizedText;

/** What the certification marks are called where products are narrowed by them. */
final class MarkNames {

  /** By slug, in the order of {@link Mark}. */
  static final Map<String, LocalizedText> BY_SLUG = bySlug();

  private MarkNames() {}

  private static Map<String, LocalizedText> bySlug() {
    Map<String, LocalizedText> names = new LinkedHashMap<>();
    Arrays.stream(Mark.values()).forEach(mark -> names.put(mark.slug(), name(mark)));
    return Collections.unmodifiableMap(names);
  }

  private static LocalizedText name(Mark mark) {
    return switch (mark) {
      case GREEN -> new LocalizedText("绿色食品", "Green Food");
      case ORGANIC -> new LocalizedText("有机产品", "Organic");
      case GEOGRAPHICAL_INDICATION -> new LocalizedText("农产品地理标志", "Geographical indication");
      case POLLUTION_FREE -> new LocalizedText("无公害农产品", "Pollution-free (historical)");
      case PRODUCTION_LICENCE -> new LocalizedText("食品生产许可", "Food production licence");
      case CONFORMITY -> new LocalizedText("承诺达标合格证", "Conformity commitment");
    };
  }
}
