package lingao.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.ProductResults.FacetValue;
import lingao.catalog.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final LocalizedText PRAWN = new LocalizedText("东英海虾", "Dongying Sea Prawn");
  private static final LocalizedText HONEY = new LocalizedText("和舍蜂蜜", "Heshe Honey");
  private static final Vocabulary NAMES = new Vocabulary(brands(), Map.of(), Map.of(), Map.of());

  @Test
  void namesValuesInTheShopsOwnOrder() {
    assertThat(brandsNamed(Map.of("honey", 5L, "prawn", 9L), Set.of()))
        .containsExactly(new FacetValue("honey", HONEY, 5), new FacetValue("prawn", PRAWN, 9));
  }

  @Test
  void leavesOutWhatHasNoProductsUnlessItIsChosen() {
    assertThat(brandsNamed(Map.of("honey", 5L), Set.of()))
        .extracting(FacetValue::slug)
        .containsExactly("honey");
    assertThat(brandsNamed(Map.of("honey", 5L), Set.of("prawn")))
        .contains(new FacetValue("prawn", PRAWN, 0));
  }

  @Test
  void leavesOutSlugsThatNameNothing() {
    assertThat(brandsNamed(Map.of("unknown", 5L), Set.of("nothing"))).isEmpty();
  }

  @Test
  void namesEachMark() {
    assertThat(MarkNames.BY_SLUG).hasSize(Mark.values().length);
    assertThat(
            NAMES
                .name(Map.of(Facet.MARK, Map.of("green", 3L)), Queries.of("", Set.of()))
                .get(Facet.MARK))
        .containsExactly(new FacetValue("green", new LocalizedText("绿色食品", "Green Food"), 3));
  }

  private static List<FacetValue> brandsNamed(Map<String, Long> counts, Set<String> chosen) {
    return NAMES.name(Map.of(Facet.BRAND, counts), Queries.of("", chosen)).get(Facet.BRAND);
  }

  private static Map<String, LocalizedText> brands() {
    Map<String, LocalizedText> brands = new LinkedHashMap<>();
    brands.put("honey", HONEY);
    brands.put("prawn", PRAWN);
    return brands;
  }
}
