package lingao.storefront.trace.resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitalLinkTest {

  @ParameterizedTest
  @CsvSource({
    "/01/09506000134352, 09506000134352",
    "/01/9506000134352, 09506000134352",
    "/01/614141123452, 00614141123452",
    "/01/95040400, 00000095040400"
  })
  void readsGtinOfEachLength(String path, String gtin) {
    DigitalLink link = DigitalLink.parse(path);

    assertThat(link.gtin().value()).isEqualTo(gtin);
    assertThat(link.lot()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/01/09506000134352/10/ABC123, ABC123",
    "/01/09506000134352/10/A%2F1%25, A/1%",
    "/01/09506000134352/10/A+B, A+B",
    "/01/09506000134352/10/a;b, a;b",
    "/01/09506000134352/22/2A/10/ABC/21/7, ABC",
    "/01/09506000134352/10/ABC/21/7, ABC"
  })
  void readsLotWithItsEscapes(String path, String lot) {
    assertThat(DigitalLink.parse(path).lot()).contains(new Lot(lot));
  }

  @Test
  void readsSerialNumberAsThatOfTheProduct() {
    assertThat(DigitalLink.parse("/01/09506000134352/21/xyz").lot()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/01",
        "/01/",
        "/01/09506000134353",
        "/01/0950600013435",
        "/01/9506000134352a",
        "/01/123",
        "/01/٠٩٥٠٦٠٠٠١٣٤٣٥٢",
        "/01/09506000134352/",
        "/01/09506000134352/10",
        "/01/09506000134352/10/",
        "/01/09506000134352/10/123456789012345678901",
        "/01/09506000134352/10/%E8%9C%9C",
        "/01/09506000134352/10/A%20B",
        "/01/09506000134352/10/A%2",
        "/01/09506000134352/10/A%GG",
        "/01/09506000134352/10/%FF",
        "/01/09506000134352/10/%00",
        "/01/09506000134352/21/1/10/A",
        "/01/09506000134352/10/A/10/B",
        "/01/09506000134352/99/A",
        "/00/09506000134352",
        "//01/09506000134352"
      })
  void refusesEverythingElse(String path) {
    assertThatThrownBy(() -> DigitalLink.parse(path)).isInstanceOf(InvalidValue.class);
  }
}
