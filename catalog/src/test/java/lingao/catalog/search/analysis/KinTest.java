package lingao.catalog.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KinTest {

  private final Kin kin = new Kin();

  KinTest() {
    kin.add(Relation.TOWN, "heshe", List.of("和舍镇", "Heshe"));
    kin.add(Relation.BRAND, "heshe-honey", List.of("和舍蜂蜜", "Heshe Honey"));
    kin.add(Relation.CATEGORY, "honey", List.of("蜂蜜", "Honey"));
  }

  @Test
  void findsWhatHasTheWordsInItsName() {
    assertThat(written("和舍")).containsExactlyInAnyOrder("heshe", "heshe-honey");
    assertThat(written("heshe")).containsExactlyInAnyOrder("heshe", "heshe-honey");
    assertThat(written("fengmi")).containsExactlyInAnyOrder("honey", "heshe-honey");
    assertThat(written("hsf")).containsExactly("heshe-honey");
    assertThat(written("红薯")).isEmpty();
  }

  @Test
  void findsWhatSoundsOrIsSpeltAlikeOnlyWhenAsked() {
    assertThat(written("荷舍")).isEmpty();
    assertThat(alike("荷舍")).contains("heshe", "heshe-honey");
    assertThat(written("honny")).isEmpty();
    assertThat(alike("honny")).contains("honey", "heshe-honey");
  }

  @Test
  void theNameOfACategoryCountsMoreThanAWordOfIt() {
    Match whole = new Match.Term(Axis.NAME, "蜂蜜", false, 1);
    assertThat(filed(kin.with(whole)))
        .containsExactly(new Match.Filed(Relation.CATEGORY, Set.of("honey"), 1.2));
  }

  @Test
  void wordsMayBePartlyInTheProductAndPartlyAroundIt() {
    Match asked = Question.of("和舍 冬蜜").orElseThrow().asWritten();
    Match.All all = (Match.All) kin.with(asked);
    assertThat(filed(all.parts().get(0)).toList()).isNotEmpty();
    assertThat(filed(all.parts().get(1)).toList()).isEmpty();
  }

  private List<String> written(String asked) {
    return slugs(Question.of(asked).orElseThrow().asWritten());
  }

  private List<String> alike(String asked) {
    return slugs(Question.of(asked).orElseThrow().alike());
  }

  private List<String> slugs(Match asked) {
    return filed(kin.with(asked)).flatMap(f -> f.slugs().stream()).distinct().toList();
  }

  private static Stream<Match.Filed> filed(Match match) {
    if (match instanceof Match.Filed filed) {
      return Stream.of(filed);
    }
    List<Match> parts =
        match instanceof Match.All all
            ? all.parts()
            : match instanceof Match.Any any
                ? any.ways()
                : match instanceof Match.Most most ? most.parts() : List.of();
    return parts.stream().flatMap(KinTest::filed);
  }
}
