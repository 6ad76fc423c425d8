package lingao.catalog.trace.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "王师傅 13876543210",
        "电话：138-7654-3210",
        "138 7654 3210",
        "+86 13876543210",
        "１３８７６５４３２１０",
        "身份证 11010519491231002X",
        "身份证11010519491231002x。",
        "110105 19491231 002X",
        "老证 130503670401001",
      })
  void numbers_of_private_persons_are_found_in_any_writing(String words) {
    assertThat(PersonalData.isIn(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "多文泉蔬专业合作社",
        "批号 DW261122A，400 把",
        "LG 00028 32987",
        "条码 9520002000019",
        "0898-28281234",
        "每亩施 180 千克，行距 20 厘米，2026-11-22 04:40",
        "证书 DEMO-SC-0001-01",
        "110105194912310021",
        "",
      })
  void other_numbers_are_not(String words) {
    assertThat(PersonalData.isIn(words)).isFalse();
  }
}
