package lingao.catalog.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.Verdict.CertificateState;
import lingao.catalog.trace.Verdict.InspectionState;
import lingao.catalog.trace.Verdict.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictLineTest {

  @ParameterizedTest
  @CsvSource({
    "PASSED, VALID, '记录完整，检验合格，证书有效。'",
    "PASSED, NONE, '记录完整，检验合格。'",
    "FAILED, VALID_THEN, '记录完整，检验不合格，生产时证书有效（现已到期）。'",
    "MISSING, NOT_VALID, '记录完整，无检验结果，生产时证书无效。'"
  })
  void a_sentence_tells_records_inspection_and_certificates(
      InspectionState inspection, CertificateState certificates, String sentence) {
    assertThat(words(Level.GOOD, true, inspection, certificates).zh()).isEqualTo(sentence);
  }

  @Test
  void what_must_not_be_eaten_is_said_before_all_else() {
    for (Level level : List.of(Level.RECALLED, Level.EXPIRED)) {
      LocalizedText words = words(level, true, InspectionState.PASSED, CertificateState.VALID);
      assertThat(words.zh()).contains("请勿食用").doesNotContain("合格", "有效");
      assertThat(words.en()).contains("do not eat").doesNotContain("passed", "valid");
    }
  }

  @Test
  void records_that_were_altered_prove_nothing() {
    LocalizedText words =
        VerdictWords.of(
            new Verdict(
                Level.WARNING,
                true,
                List.of(),
                CertificateState.VALID,
                InspectionState.PASSED,
                false,
                false,
                true));
    assertThat(words.zh()).contains("不一致").doesNotContain("完整", "合格", "有效");
    assertThat(words.en()).contains("no longer match").doesNotContain("complete", "passed");
  }

  @Test
  void missing_records_are_never_called_complete() {
    LocalizedText words =
        words(Level.INCOMPLETE, false, InspectionState.PASSED, CertificateState.VALID);
    assertThat(words.zh()).startsWith("记录不全");
    assertThat(words.en()).startsWith("Records incomplete");
  }

  private static LocalizedText words(
      Level level, boolean complete, InspectionState inspection, CertificateState certificates) {
    return VerdictWords.of(
        new Verdict(level, complete, List.of(), certificates, inspection, false, false, false));
  }
}
