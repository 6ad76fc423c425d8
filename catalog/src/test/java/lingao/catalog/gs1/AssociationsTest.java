package lingao.catalog.gs1;

import static lingao.catalog.gs1.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssociationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(01)09520123456788",
        "(01)09520123456788(10)A(21)7",
        "(01)09520123456788(22)2A(10)A",
        "(01)09520123456788(235)TPX",
        "(00)952012345678912345(02)09520123456788(37)12",
        "(01)09520123456788(3103)000195",
        "(01)09520123456788(3103)000195(3200)000430",
        "(01)09520123456788(3922)0299(30)3",
        "(01)09520123456788(3922)0299(3103)000195",
        "(01)09520123456788(21)7(250)B",
        "(01)09520123456788(21)7(8030)SIG",
        "(8003)09520123456788A(8030)SIG",
        "(8006)095201234567880102(21)7",
        "(8018)952012345678912345(7259)ADA(7258)1/2",
        "(8010)9520123A(8011)12(8030)SIG",
        "(414)9520123456788(254)A",
        "(415)9520123456788(8020)R",
        "(00)952012345678912345(7041)PX",
        "(400)ORDER(90)OWN"
      })
  void what_may_stand_together_on_one_item(String elements) {
    ElementString read = ElementString.parse(elements);

    assertThat(read.requireAssociated()).isSameAs(read);
  }

  @ParameterizedTest
  @CsvSource({
    "(10)A,MISSING_AI",
    "(21)7,MISSING_AI",
    "(254)A,MISSING_AI",
    "(02)09520123456788,MISSING_AI",
    "(02)09520123456788(37)12,MISSING_AI",
    "(01)09520123456788(37)12,EXCLUDED_AI",
    "(01)09520123456788(02)09520123456788,EXCLUDED_AI",
    "(01)09520123456788(255)9520123456788,EXCLUDED_AI",
    "(01)09520123456788(8006)095201234567880102,EXCLUDED_AI",
    "(01)09520123456788(21)7(235)TPX,EXCLUDED_AI",
    "(01)09520123456788(3102)001950(3103)000195,EXCLUDED_AI",
    "(01)09520123456788(3922)0299,MISSING_AI",
    "(01)09520123456788(3922)0299(3932)9780299(30)3,EXCLUDED_AI",
    "(01)09520123456788(250)B,MISSING_AI",
    "(01)09520123456788(8030)SIG,MISSING_AI",
    "(8003)09520123456788(8030)SIG,MISSING_AI",
    "(253)9520123456788(8030)SIG,MISSING_AI",
    "(8010)9520123A(8030)SIG,MISSING_AI",
    "(8006)095201234567880102(22)2A,MISSING_AI",
    "(8017)952012345678912345(8018)952012345678912345,EXCLUDED_AI",
    "(01)09520123456788(427)BJ,MISSING_AI",
    "(01)09520123456788(422)156(426)156,EXCLUDED_AI",
    "(00)952012345678912345(4330)000100(4331)000100,EXCLUDED_AI",
    "(00)952012345678912345(4303)B,MISSING_AI",
    "(01)09520123456788(21)7(8041)490154203237518,MISSING_AI"
  })
  void what_must_not_or_needs_another_is_refused(String elements, Reason reason) {
    assertRefused(reason, () -> ElementString.parse(elements).requireAssociated());
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX9", "px", "0"})
  void package_types_are_those_of_the_code_list(String type) {
    assertRefused(Reason.WRONG_CONTENT, () -> ElementString.parse("(7041)" + type));
  }
}
