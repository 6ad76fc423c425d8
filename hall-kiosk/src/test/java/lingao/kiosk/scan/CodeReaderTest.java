package lingao.kiosk.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.serial.SerialCode;
import lingao.catalog.serial.SerialService;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.kiosk.Samples;
import lingao.kiosk.layout.HallLinks;
import lingao.kiosk.scan.ScanResult.Goods;
import lingao.kiosk.scan.ScanResult.Journey;
import lingao.kiosk.scan.ScanResult.Nothing;
import lingao.kiosk.scan.ScanResult.Piece;
import lingao.kiosk.scan.ScanResult.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeReaderTest {

  private final TraceService traces = mock(TraceService.class);
  private final SerialService serials = mock(SerialService.class);
  private final CodeReader reader = new CodeReader(traces, serials);

  @BeforeEach
  void oneBatch() {
    when(traces.find(any(TraceCode.class))).thenReturn(Optional.empty());
    when(traces.find(Samples.CODE)).thenReturn(Optional.of(Samples.batch()));
    when(traces.find(Samples.GTIN, new Lot("DW2611A"))).thenReturn(Optional.of(Samples.batch()));
    when(traces.productOf(Samples.GTIN)).thenReturn(Optional.of("fresh-water-spinach"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000200016",
        "LG0000200016",
        "lg 00002 00016",
        "ＬＧ００００２０００１６",
        "https://shop.test/trace/LG0000200016",
        "https://shop.test/trace/LG0000200016?lang=en",
        "https://shop.test/01/09520002000019/10/DW2611A",
        "HTTPS://SHOP.TEST/01/09520002000019/10/DW2611A?linkType=gs1:pip",
        "(01)09520002000019(10)DW2611A",
        "]C1010952000200001910DW2611A"
      })
  void findsTheBatch(String typed) {
    assertThat(reader.read(typed)).isEqualTo(new Journey(Samples.CODE));
  }

  @Test
  void aPlusSignInALotIsNoSpace() {
    when(traces.find(Samples.GTIN, new Lot("DW+1"))).thenReturn(Optional.of(Samples.batch()));
    assertThat(reader.read("https://shop.test/01/09520002000019/10/DW+1"))
        .isEqualTo(new Journey(Samples.CODE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9520002000019",
        "09520002000019",
        "https://shop.test/01/09520002000019",
        "https://shop.test/01/09520002000019/10/SOLDLONGAGO"
      })
  void findsTheProduct(String typed) {
    assertThat(reader.read(typed)).isEqualTo(new Goods("fresh-water-spinach"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0000200015", "LG0000200061", "9520002000018", "https://s.test/01/09520002000018"})
  void noticesAWrongDigit(String typed) {
    assertThat(reader.read(typed)).isEqualTo(new Nothing(Reason.WRONG_CHECK_DIGIT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123",
        "hello",
        "https://elsewhere.test/",
        "https://s.test/01/09520002000019/10/%C3%A9",
        "https://s.test/01/09520002000019/10/%zz"
      })
  void noticesWhatIsNoCode(String typed) {
    assertThat(reader.read(typed)).isEqualTo(new Nothing(Reason.MALFORMED));
    assertThat(reader.read(typed + "x".repeat(400))).isEqualTo(new Nothing(Reason.MALFORMED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://shop.test/01/09520002000019/21/7K3M",
        "https://shop.test/01/09520002000019/10/DW2611A/21/7K3M?x=1",
        "https://shop.test/trace/09520002000019.7K3M"
      })
  void findsTheBatchOfOneItem(String typed) {
    Serial serial = new Serial("7K3M");
    when(serials.find(Samples.GTIN, serial))
        .thenReturn(Optional.of(new SerialCode(Samples.GTIN, serial, Samples.CODE, 1)));

    ScanResult found = reader.read(typed);

    assertThat(found).isEqualTo(new Piece(Samples.CODE, serial));
    assertThat(found.address(new HallLinks("haikou")))
        .contains("/kiosk/haikou/trace/LG0000200016?serial=7K3M");
  }

  @Test
  void warnsOfANumberThatWasNeverGivenOut() {
    when(serials.find(any(), any())).thenReturn(Optional.empty());
    assertThat(reader.read("https://s.test/01/09520002000019/10/DW2611A/21/THEIRS"))
        .isEqualTo(new Journey(Samples.CODE));

    when(serials.numbersPieces(Samples.GTIN)).thenReturn(true);
    assertThat(reader.read("https://s.test/01/09520002000019/21/FAKE"))
        .isEqualTo(new Nothing(Reason.NEVER_GIVEN_OUT));
    assertThat(reader.read("https://s.test/01/09520002000019/21/%C3%A9"))
        .isEqualTo(new Nothing(Reason.MALFORMED));
  }

  @Test
  void saysThatItKnowsNoSuchBatch() {
    when(traces.find(Samples.CODE)).thenReturn(Optional.empty());
    assertThat(reader.read("0000200016")).isEqualTo(new Nothing(Reason.UNKNOWN));
  }
}
