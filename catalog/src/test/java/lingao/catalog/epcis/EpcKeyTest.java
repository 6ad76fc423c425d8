package lingao.catalog.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpcKeyTest {

  private static final Gtin GTIN = new Gtin("09506000134352");

  @ParameterizedTest
  @CsvSource({
    "urn:epc:id:sgtin:9506000.013435.A%2F1, /01/09506000134352/21/A%2F1",
    "urn:epc:class:lgtin:9506000.013435.L1, /01/09506000134352/10/L1",
    "urn:epc:idpat:sgtin:9506000.013435.*, /01/09506000134352",
    "urn:epc:id:sscc:9506000.1234567890, /00/195060002345678901",
    "urn:epc:id:sgln:9506000.12345.0, /414/9506000123455",
    "urn:epc:id:sgln:9506000.12345.7, /414/9506000123455/254/7",
    "https://id.gs1.org/01/09506000134352, /01/09506000134352",
    "https://shop.example/a/01/9506000134352/10/L1?17=261231, /01/09506000134352/10/L1",
    "https://id.gs1.org/01/09506000134352/22/V/10/L1/21/S, /01/09506000134352/21/S",
    "/01/09506000134352/10/L1, /01/09506000134352/10/L1",
  })
  void what_is_the_same_has_the_same_key(String written, String key) {
    assertThat(EpcKey.of(written).value()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:epc:id:giai:4000001.111",
        "urn:example:thing:1",
        "https://shop.example/things/7",
        "https://id.gs1.org/8003/04012345555555990",
        "https://shop.example/01/not-a-gtin"
      })
  void what_is_no_key_of_gs1_stays_as_it_is(String uri) {
    assertThat(EpcKey.of(uri).value()).isEqualTo(uri);
    assertThat(EpcKey.of(uri).isGs1()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://id.gs1.org/01/09506000134353",
        "https://shop.example/01/09506000134353/10/L1",
        "https://id.gs1.org/00/195060002345678902",
        "/01/09506000134353",
        "urn:epc:id:sgtin:9506000.0134.1",
        "urn:epc:class:lgtin:9506000.013435.",
        ""
      })
  void what_is_a_wrong_key_is_refused(String uri) {
    assertThatThrownBy(() -> EpcKey.of(uri)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_batch_and_an_item_are_told_apart() {
    EpcKey batch = EpcKey.ofBatch(GTIN, new Lot("A/1"));
    assertThat(batch.value()).isEqualTo("/01/09506000134352/10/A%2F1");
    assertThat(batch.isBatch()).isTrue();
    assertThat(batch.lot()).contains(new Lot("A/1"));
    assertThat(batch.gtin()).contains(GTIN);
    assertThat(batch.uri()).isEqualTo("https://id.gs1.org/01/09506000134352/10/A%2F1");
    EpcKey item = EpcKey.ofSerial(GTIN, new Serial("7"));
    assertThat(item.isBatch()).isFalse();
    assertThat(item.lot()).isEmpty();
    assertThat(item.gtin()).contains(GTIN);
  }

  @Test
  void it_is_no_longer_than_its_column() {
    assertThatThrownBy(() -> EpcKey.of("urn:x:" + "a".repeat(500)))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void no_identifier_has_control_characters() {
    assertThatThrownBy(() -> EpcKey.of("urn:x:a\0b")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> EpcKey.of("urn:x:a\nb")).isInstanceOf(InvalidValue.class);
  }
}
