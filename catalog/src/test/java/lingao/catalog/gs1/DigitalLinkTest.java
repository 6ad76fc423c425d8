package lingao.catalog.gs1;

import static lingao.catalog.gs1.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lingao.catalog.shared.Gtin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitalLinkTest {

  private static final Gtin GTIN = Gtin.parse("9520123456788");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (01)12312312312326(21)abc123                  | /01/12312312312326/21/abc123
          (01)12312312312326(22)ABC(10)DEF(21)GHI(95)INT | /01/12312312312326/22/ABC/10/DEF/21/GHI?95=INT
          (21)XYZ(01)12312312312333(10)ABC123(99)XYZ    | /01/12312312312333/10/ABC123/21/XYZ?99=XYZ
          (01)12312312312333(10)ABC+123(99)XYZ+QWERTY   | /01/12312312312333/10/ABC%2B123?99=XYZ%2BQWERTY
          (8017)795260646688514634(99)000001(253)9526064000028000001 | /8017/795260646688514634?99=000001&253=9526064000028000001
          (253)9526064000028000001(99)1(01)12312312312326(10)DEF | /253/9526064000028000001?01=12312312312326&99=1&10=DEF
          (8010)0200(3133)333333(99)57(01)04065093955756 | /8010/0200?3133=333333&01=04065093955756&99=57
          (414)9520123456788(254)32a/b                  | /414/9520123456788/254/32a%2Fb
          """)
  void what_a_carrier_says_becomes_a_link(String elements, String link) {
    DigitalLink of = DigitalLink.of(ElementString.parse(elements));
    assertThat(of.canonical()).isEqualTo("https://id.gs1.org" + link);
    assertThat(of.uri("https://example.com/")).isEqualTo("https://example.com" + link);
    assertThat(DigitalLink.parse(of.canonical()).canonical()).isEqualTo(of.canonical());
  }

  @ParameterizedTest
  @CsvSource({
    "(99)XYZ789,NO_KEY",
    "(10)A(21)B,NO_KEY",
    "(01)12312312312326(8200)http://example.com,NOT_AN_ATTRIBUTE",
    "(01)12312312312326(235)TPX9526064(22)ABC,NOT_AN_ATTRIBUTE",
    "(01)12312312312326(22)ABC(10)DEF(235)TPX9526064,NOT_AN_ATTRIBUTE",
    "(01)12312312312326(235)ABC(10)DEF,NOT_AN_ATTRIBUTE"
  })
  void what_has_no_place_in_a_link_is_refused(String elements, Reason reason) {
    assertRefused(reason, () -> DigitalLink.of(ElementString.parse(elements)));
  }

  @Test
  void identifiers_come_back_from_the_link() {
    DigitalLink link =
        DigitalLink.of(Element.of(GTIN), Element.of(new Serial("7")), Element.of(new Lot("A/1")));

    assertThat(link.path()).isEqualTo("/01/09520123456788/10/A%2F1/21/7");
    assertThat(link.gtin()).contains(GTIN);
    assertThat(link.lot()).contains(new Lot("A/1"));
    assertThat(link.serial()).contains(new Serial("7"));
    assertThat(link.qualifier("22")).isEmpty();
    assertThat(DigitalLink.of(Element.ofParty(new Gln("9520123456788"))).gtin()).isEmpty();
  }

  @Test
  void the_canonical_form_has_neither_stem_nor_others_parameters() {
    DigitalLink link =
        DigitalLink.parseWithShortGtins(
            "http://shop.example/trace/01/9520123456788/10/%41?linkType=all&99=B&17=280229#top");
    assertThat(link.canonical())
        .isEqualTo("https://id.gs1.org/01/09520123456788/10/A?17=280229&99=B");
    assertThat(link)
        .hasToString(
            "http://shop.example/trace/01/09520123456788/10/A?17=280229&99=B&linkType=all");
  }

  @Test
  void it_is_walked_up_from_the_item_to_the_trade_item() {
    DigitalLink link =
        DigitalLink.parse("https://a/b/01/09520123456788/22/V/10/L/21/S?x=y&17=280229");
    assertThat(link.walkUp())
        .extracting(DigitalLink::uri)
        .containsExactly(
            "https://a/b/01/09520123456788/22/V/10/L/21/S?17=280229&x=y",
            "https://a/b/01/09520123456788/22/V/10/L?17=280229&x=y",
            "https://a/b/01/09520123456788/22/V?17=280229&x=y",
            "https://a/b/01/09520123456788?17=280229&x=y");
  }

  @Test
  void an_attribute_that_would_be_a_qualifier_further_up_is_left_behind() {
    DigitalLink link = DigitalLink.parse("https://a/01/09520123456788/235/X?10=L&99=Z");
    assertThat(link.parent()).map(DigitalLink::uri).contains("https://a/01/09520123456788?99=Z");
    assertThat(link.parent().orElseThrow().parent()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "//a",
        "ftp://a",
        "https://",
        "https://a?b",
        "https://a/#",
        "javascript:alert(1)"
      })
  void a_stem_is_the_beginning_of_a_web_address(String stem) {
    DigitalLink link = DigitalLink.of(Element.of(GTIN));
    assertRefused(Reason.NOT_A_LINK, () -> link.uri(stem));
  }

  @Test
  void a_link_that_would_be_too_long_is_not_written() {
    DigitalLink link = DigitalLink.of(Element.of(GTIN));
    assertRefused(Reason.OVERSIZED, () -> link.uri("https://a/" + "b".repeat(4080)));
    assertRefused(Reason.NOT_A_LINK, () -> link.uri("https://a/" + "b".repeat(5000)));
  }

  @Test
  void none_can_be_made_past_the_rules() {
    Element gtin = Element.of(GTIN);
    Element lot = Element.of(new Lot("A"));
    Element serial = Element.of(new Serial("1"));
    String stem = "https://a";
    assertRefused(
        Reason.WRONG_ORDER,
        () -> new DigitalLink(stem, gtin, List.of(serial, lot), List.of(), List.of()));
    assertRefused(Reason.NO_KEY, () -> new DigitalLink(stem, lot, List.of(), List.of(), List.of()));
    assertRefused(
        Reason.BELONGS_IN_PATH,
        () -> new DigitalLink(stem, gtin, List.of(), List.of(lot), List.of()));
  }

  @Test
  void every_character_of_set_82_survives() {
    String all =
        "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    for (int i = 0; i < all.length(); i++) {
      String lot = all.substring(i, Math.min(i + 20, all.length()));
      DigitalLink link =
          DigitalLink.of(Element.of(GTIN), Element.of(new Lot(lot)), new Element("99", lot));
      assertThat(DigitalLink.parse(link.canonical())).isEqualTo(link);
      assertThat(ElementString.parse(link.elements().bracketed())).isEqualTo(link.elements());
      assertThat(ElementString.parse(link.elements().scanned())).isEqualTo(link.elements());
    }
  }
}
