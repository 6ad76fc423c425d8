package lingao.catalog.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.RecallNotice;
import lingao.catalog.trace.TraceCode;
import org.junit.jupiter.api.Test;

class RecallTextsTest {

  private static final Instant AT = Instant.parse("2026-11-30T00:00:00Z");
  private static final LocalizedText TEXT = new LocalizedText("原因", "Why");

  @Test
  void numbers_run_within_their_form() {
    assertThat(RecallNumber.of(2026, 7).value()).isEqualTo("R2026-0007");
    assertThat(RecallNumber.of(2026, 12345).value()).isEqualTo("R2026-12345");
    assertThat(RecallNumber.of("R2026-7")).isEmpty();
    assertThat(RecallNumber.of("r2026-0007'")).isEmpty();
  }

  @Test
  void whom_to_ask_follows_what_to_do() {
    RecallNotice notice =
        new RecalledNow.Row(
                "LG0000200016",
                "L1",
                "honey",
                RecallState.ACTIVE,
                "R2026-0007",
                TEXT,
                new LocalizedText("请退货。", "Return it"),
                new LocalizedText("0898-1", "0898-1"),
                AT)
            .notice();
    assertThat(notice.advice().zh()).isEqualTo("请退货。联系：0898-1。");
    assertThat(notice.advice().en()).isEqualTo("Return it. Contact: 0898-1.");
  }

  @Test
  void texts_are_one_line_of_a_bearable_length() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new RecallText(TEXT, new LocalizedText("一\n二", "x"), TEXT))
        .matches(wrong -> wrong.name().equals("adviceZh"));
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new RecallText(TEXT, TEXT, new LocalizedText("一", "x".repeat(301))))
        .matches(wrong -> wrong.name().equals("contactEn"));
  }

  @Test
  void an_event_holds_the_batch_as_cbv_says() {
    RecalledBatch batch =
        new RecalledBatch(
            new TraceCode("LG0000200016"),
            Gtin.parse("9520123456788"),
            new Lot("A/1"),
            "honey",
            TEXT,
            TEXT,
            5,
            LocalDate.of(2027, 1, 1),
            AT);
    assertThat(
            RecallEvents.event(
                    new RecallNumber("R2026-0007"), List.of(batch), "holding", "recalled", TEXT, AT)
                .toString())
        .isEqualTo(
            "{\"type\":\"ObjectEvent\",\"action\":\"OBSERVE\","
                + "\"eventTime\":\"2026-11-30T00:00:00Z\",\"eventTimeZoneOffset\":\"+08:00\","
                + "\"bizStep\":\"holding\",\"disposition\":\"recalled\",\"quantityList\":"
                + "[{\"epcClass\":\"https://id.gs1.org/01/09520123456788/10/A%2F1\"}],"
                + "\"lingao:kind\":\"OTHER\",\"lingao:recall\":\"R2026-0007\","
                + "\"lingao:place\":{\"lingao:zh\":\"临高县\",\"lingao:en\":\"Lingao county\"},"
                + "\"lingao:note\":{\"lingao:zh\":\"原因\",\"lingao:en\":\"Why\"}}");
  }
}
