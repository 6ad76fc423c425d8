package lingao.catalog.fulfilment;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionServiceTest {

  private final DivisionService divisions = new DivisionService();

  @ParameterizedTest
  @CsvSource({
    "海南省,省直辖县级行政区划,临高县,469024",
    "海南省,'',临高县,469024",
    "海南,临高县,临高县,469024",
    "海南,省直辖县,临高,469024",
    "460000,469000,469024,469024",
    "海南省,省直辖,469024,469024",
    "海 南 省,'',陵水,469028",
    "海南省,海口市,龙华区,460106",
    "海南省,海口,美兰,460108",
    "海南省,儋州市,'',460400",
    "海南省,儋州市,儋州市,460400",
    "海南省,'',儋州市,460400",
    "北京市,北京市,东城区,110101",
    "北京,市辖区,东城区,110101",
    "北京市,'',东城区,110101",
    "110000,110100,110101,110101",
    "重庆市,重庆市,万州区,500101",
    "重庆市,县,城口县,500229",
    "重庆市,'',城口县,500229",
    "重庆市,重庆市,渝中区,500103",
    "广东省,东莞市,'',441900",
    "江苏省,南京市,鼓楼区,320106",
    "江苏省,徐州市,鼓楼区,320302",
    "吉林省,吉林市,船营区,220204",
    "内蒙古,呼和浩特,新城区,150102",
    "新疆,自治区直辖县级行政区划,石河子市,659001",
    "湖北省,'',仙桃市,429004",
    "台湾省,'','',710000",
    "香港,香港特别行政区,香港特别行政区,810000",
    "４６００００,'',４６９０２４,469024"
  })
  void each_way_of_naming_a_county_finds_it(
      String province, String city, String county, String code) {
    assertThat(divisions.find(province, city, county).county().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "海南省,广州市,天河区",
    "海南省,海口市,天河区",
    "海南省,海口市,''",
    "海南省,'',''",
    "海南省,三亚市,临高县",
    "江苏省,'',鼓楼区",
    "河,石家庄市,长安区",
    "'','',临高县",
    "999999,999900,999999",
    "Hainan,'',Lingao",
    "浙江省,杭州市,下城区"
  })
  void what_is_not_together_in_the_list_is_refused(String province, String city, String county) {
    assertThatThrownBy(() -> divisions.find(province, city, county))
        .isInstanceOfSatisfying(
            Undeliverable.class,
            e -> assertThat(e.reason()).isEqualTo(Undeliverable.Reason.UNKNOWN_DIVISION));
  }

  @Test
  void every_county_is_found_again_by_its_three_codes_and_by_its_three_names() {
    int counties = 0;
    for (Division province : divisions.provinces()) {
      for (Division city : divisions.cities(province.code())) {
        for (Division county : divisions.counties(city.code())) {
          DivisionPath path = new DivisionPath(province, city, county);
          assertThat(divisions.find(province.code(), city.code(), county.code())).isEqualTo(path);
          assertThat(divisions.find(province.name(), city.name(), county.name())).isEqualTo(path);
          assertThat(divisions.find(province.name(), path.cityName(), path.countyName()))
              .isEqualTo(path);
          counties++;
        }
      }
    }
    assertThat(counties).isGreaterThan(2_800);
  }

  @Test
  void the_list_begins_with_all_provinces_and_has_three_levels_everywhere() {
    assertThat(divisions.provinces()).hasSize(34).first().isEqualTo(new Division("110000", "北京市"));
    assertThat(names(divisions.cities("460000")))
        .containsExactly("海口市", "三亚市", "三沙市", "儋州市", "省直辖县级行政区划");
    assertThat(names(divisions.counties("469000"))).hasSize(15).contains("临高县", "澄迈县");
    assertThat(names(divisions.counties("460400"))).containsExactly("儋州市");
    assertThat(names(divisions.cities("810000"))).containsExactly("香港特别行政区");
    assertThat(divisions.cities("990000")).isEmpty();
    assertThat(divisions.counties("460000")).isEmpty();
  }

  private static List<String> names(List<Division> divisions) {
    return divisions.stream().map(Division::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "460000,海南省",
    "460300,海南省 三沙市",
    "469024,海南省 临高县",
    "469000,海南省 省直辖县级行政区划",
    "110101,北京市 东城区",
    "500229,重庆市 城口县",
    "810000,香港特别行政区"
  })
  void a_division_is_told_after_what_it_belongs_to(String code, String path) {
    assertThat(divisions.path(code)).contains(path);
  }

  @Test
  void all_divisions_stand_in_order_and_unknown_ones_have_no_path() {
    assertThat(List.copyOf(divisions.all()))
        .hasSizeGreaterThan(3000)
        .isSortedAccordingTo(comparing(Division::code));
    assertThat(divisions.path("469099")).isEmpty();
    assertThat(divisions.path("")).isEmpty();
  }
}
