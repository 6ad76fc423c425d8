package lingao.catalog.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CbvWordTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "packing",
        "urn:epcglobal:cbv:bizstep:packing",
        "https://ref.gs1.org/cbv/BizStep-packing",
        "https://ns.gs1.org/cbv/BizStep-packing",
        "cbv:BizStep-packing"
      })
  void a_word_is_the_same_in_each_form(String written) {
    assertThat(CbvWord.BUSINESS_STEP.bare(written)).isEqualTo("packing");
    assertThat(CbvWord.BUSINESS_STEP.spellings(written)).hasSize(5).contains(written);
  }

  @Test
  void what_is_of_another_vocabulary_stays_as_it_is() {
    String other = "https://ref.gs1.org/cbv/Disp-active";

    assertThat(CbvWord.BUSINESS_STEP.bare(other)).isEqualTo(other);
    assertThat(CbvWord.BUSINESS_STEP.spellings(other)).containsExactly(other);
  }
}
