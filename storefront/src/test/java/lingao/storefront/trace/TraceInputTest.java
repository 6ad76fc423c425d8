package lingao.storefront.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.storefront.trace.TraceInput.Code;
import lingao.storefront.trace.TraceInput.Item;
import lingao.storefront.trace.TraceInput.Problem;
import lingao.storefront.trace.TraceInput.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceInputTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LG0000200016",
        "lg 00002-00016",
        "0000200016",
        "ＬＧ００００２０００１６",
        "https://shop.example/trace/LG0000200016?lang=en",
        "/trace/lg0000200016"
      })
  void readsCodeHoweverItIsWritten(String typed) {
    assertThat(TraceInput.read(typed)).isEqualTo(new Code(Journeys.CODE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9520008000013", "09520008000013", "9 520008 000013", "９５２０００８００００１３"})
  void readsTheNumberUnderTheBarCode(String typed) {
    assertThat(TraceInput.read(typed)).isEqualTo(new Item(Journeys.GTIN, Optional.empty()));
  }

  @Test
  void readsDigitalLinkWithItsLot() {
    assertThat(TraceInput.read("https://id.example/01/09520008000013/10/DW%2F1?x=1"))
        .isEqualTo(new Item(Journeys.GTIN, Optional.of(new Lot("DW/1"))));
    assertThat(TraceInput.read("https://id.example/01/09520008000013/10/DW+1"))
        .isEqualTo(new Item(Journeys.GTIN, Optional.of(new Lot("DW+1"))));
    assertThat(TraceInput.read("(01)09520008000013(10)DW/1"))
        .isEqualTo(new Item(Journeys.GTIN, Optional.of(new Lot("DW/1"))));
    assertThat(TraceInput.read("https://id.example/01/09520008000013"))
        .isEqualTo(new Item(Journeys.GTIN, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LG0000200017", "9520008000014", "https://x.example/01/09520008000014"})
  void tellsMisreadDigit(String typed) {
    assertThat(TraceInput.read(typed)).isEqualTo(new Unreadable(Problem.CHECK_DIGIT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "LG", "蜂蜜", "123", "<script>", "https://x.example/01/09520008000013/10/%ZZ"})
  void tellsWhatIsNoCode(String typed) {
    assertThat(TraceInput.read(typed)).isEqualTo(new Unreadable(Problem.FORM));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://id.example/01/09520008000013/21/7K3M%2F1",
        "(01)09520008000013(21)7K3M/1",
        "https://shop.example/trace/09520008000013.7K3M%2F1"
      })
  void readsTheNumberOfOneItem(String typed) {
    TraceInput.One one = new TraceInput.One(Journeys.GTIN, Optional.empty(), new Serial("7K3M/1"));
    assertThat(TraceInput.read(typed)).isEqualTo(one);
    assertThat(new CodeTargets(mock()).of(one)).contains("/01/09520008000013/21/7K3M%2F1");
  }

  @Test
  void theResolverIsAskedForAnItemOfALot() {
    String link = "/01/09520008000013/10/DW1/21/7K3M";
    assertThat(new CodeTargets(mock()).of("https://id.example" + link + "?linkType=all"))
        .contains(link);
  }

  @Test
  void tellsMisreadDigitOfAnItem() {
    assertThat(TraceInput.read("https://id.example/01/09520008000014/21/7K3M"))
        .isEqualTo(new Unreadable(Problem.CHECK_DIGIT));
  }

  @Test
  void readsNothingVeryLong() {
    assertThat(TraceInput.read("1".repeat(100_000))).isEqualTo(new Unreadable(Problem.FORM));
  }
}
