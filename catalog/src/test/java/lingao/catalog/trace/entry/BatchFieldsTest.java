package lingao.catalog.trace.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lingao.catalog.gs1.Lot;
import lingao.catalog.trace.OpenBatch;
import lingao.catalog.trace.TraceTemplate;
import lingao.catalog.trace.entry.EntryProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchFieldsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Map<String, String> typed =
      new HashMap<>(
          Map.of(
              "gtin", "9520002000019",
              "lot", "DW261124",
              "template", "crop",
              "quantity", "400",
              "produced-on", "2026-11-24",
              "expires-on", "2026/11/29"));

  @Test
  void a_batch_is_made_of_what_was_typed() {
    OpenBatch batch = BatchFields.of(typed, TODAY);
    assertThat(batch.template()).isEqualTo(TraceTemplate.CROP);
    assertThat(batch.quantity()).isEqualTo(400);
    assertThat(batch.expiresOn()).isEqualTo("2026-11-29");
    typed.put("template", "种植");
    assertThat(BatchFields.of(typed, TODAY)).isEqualTo(batch);
  }

  @ParameterizedTest
  @CsvSource({
    "gtin,9520002000018,NO_GOODS",
    "gtin,'',MISSING",
    "lot,空心菜,NO_LOT",
    "lot,123456789012345678901,NO_LOT",
    "template,猪,NO_CHOICE",
    "quantity,0,OUT_OF_RANGE",
    "quantity,1.5,NO_NUMBER",
    "quantity,99999999999,NO_NUMBER",
    "quantity,many,NO_NUMBER",
    "produced-on,2026-02-30,NO_TIME",
    "expires-on,2026-11-23,ORDER",
    "expires-on,2050-01-01,TOO_MANY",
  })
  void what_is_wrong_is_said_of_its_field(String field, String value, Reason reason) {
    typed.put(field, value);
    assertThat(
            catchThrowableOfType(EntryRefused.class, () -> BatchFields.of(typed, TODAY)).problems())
        .containsExactly(new EntryProblem(field, reason));
  }

  @Test
  void a_lot_is_proposed_that_is_free() {
    assertThat(LotProposal.of("DW-KXC-500", TODAY, lot -> false))
        .isEqualTo(new Lot("DW-KXC-500-261124"));
    assertThat(
            LotProposal.of(
                "A-VERY-LONG-SKU-CODE-24X",
                TODAY,
                List.of(new Lot("A-VERY-LONG-261124"), new Lot("A-VERY-LONG-261124B"))::contains))
        .isEqualTo(new Lot("A-VERY-LONG-261124C"));
  }
}
