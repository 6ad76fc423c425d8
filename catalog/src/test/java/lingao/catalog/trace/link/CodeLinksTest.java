package lingao.catalog.trace.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Element;
import lingao.catalog.gs1.Gln;
import lingao.catalog.gs1.Gs1Refused;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.gs1.Sscc;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.TraceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLinksTest {

  private static final Gtin GTIN = Gtin.parse("9520123456788");

  @ParameterizedTest
  @ValueSource(strings = {"https://shop.example", "https://shop.example/"})
  void links_are_at_the_address_by_which_the_world_reaches_the_shop(String root) {
    CodeLinks links = new CodeLinks(root);

    assertThat(links.root()).isEqualTo("https://shop.example");
    assertThat(links.of(GTIN)).isEqualTo("https://shop.example/01/09520123456788");
    assertThat(links.of(GTIN, new Lot("A/1")))
        .isEqualTo("https://shop.example/01/09520123456788/10/A%2F1");
    assertThat(links.of(GTIN, new Serial("7")))
        .isEqualTo("https://shop.example/01/09520123456788/21/7");
    assertThat(links.of(GTIN, new Lot("A"), new Serial("7%")))
        .isEqualTo("https://shop.example/01/09520123456788/10/A/21/7%25");
  }

  @Test
  void what_no_label_may_say_becomes_no_link() {
    DigitalLink link =
        DigitalLink.of(
            Element.of(GTIN), new Element("3103", "000195"), new Element("3102", "001950"));

    assertThatExceptionOfType(Gs1Refused.class)
        .isThrownBy(() -> new CodeLinks("https://shop.example").of(link));
  }

  @Test
  void pages_and_events_have_their_addresses_in_the_shop() {
    assertThat(CodeLinks.page(new TraceCode("LG0000200016"))).isEqualTo("/trace/LG0000200016");
    assertThat(CodeLinks.page(GTIN, new Serial("A/7+")))
        .isEqualTo("/trace/09520123456788.A%2F7%2B");
    assertThat(CodeLinks.events(DigitalLink.of(Element.of(new Sscc("095060000000000015")))))
        .isEqualTo("/epcis/v2/epcs/https%3A%2F%2Fid.gs1.org%2F00%2F095060000000000015/events");
    assertThat(CodeLinks.events(DigitalLink.of(Element.of(new Gln("9520123456788")))))
        .isEqualTo(
            "/epcis/v2/events?EQ_bizLocation=https%3A%2F%2Fid.gs1.org%2F414%2F9520123456788");
  }
}
