package lingao.catalog.gs1;

import static lingao.catalog.gs1.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpcUriTest {

  private static final CompanyPrefixes PREFIXES =
      CompanyPrefixes.of("9521141", "952114", "4012345", "614141", "952012345678");

  /** Among them the examples of the Tag Data Standard and of EPCIS. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          urn:epc:id:sgtin:9521141.012345.4711         | (01)09521141123454(21)4711
          urn:epc:id:sgtin:9521141.312345.a.b          | (01)39521141123455(21)a.b
          urn:epc:id:sgtin:9521141.012345.32a%2Fb%25   | (01)09521141123454(21)32a/b%
          urn:epc:id:sgtin:9521141.012345.!'()*+,-:;=_ | (01)09521141123454(21)!'\\()*+,-:;=_
          urn:epc:id:sgtin:9521141.012345.%22%26%3C%3E%3F | (01)09521141123454(21)"&<>?
          urn:epc:class:lgtin:4012345.012345.998877    | (01)04012345123456(10)998877
          urn:epc:idpat:sgtin:4012345.012345.*         | (01)04012345123456
          urn:epc:id:sgln:9521141.12345.400            | (414)9521141123454(254)400
          urn:epc:id:sgln:9521141.12345.0              | (414)9521141123454
          urn:epc:id:sgln:952012345678..0              | (414)9520123456788
          urn:epc:id:pgln:9521141.12345                | (417)9521141123454
          urn:epc:id:sscc:9521141.1234567890           | (00)195211412345678900
          urn:epc:id:gsrn:9521141.1234567890           | (8018)952114112345678906
          urn:epc:id:gsrnp:9521141.1234567890          | (8017)952114112345678906
          """)
  void both_forms_name_the_same(String epc, String elements) {
    DigitalLink link = EpcUri.parse(epc);
    assertThat(link.elements()).hasToString(elements);
    assertThat(EpcUri.of(link, PREFIXES)).isEqualTo(epc);
    assertThat(EpcUri.of(DigitalLink.parse(link.canonical()), PREFIXES)).isEqualTo(epc);
  }

  @ParameterizedTest
  @CsvSource({
    "6,urn:epc:id:sgtin:952114.0112345.4711",
    "7,urn:epc:id:sgtin:9521141.012345.4711",
    "12,urn:epc:id:sgtin:952114112345.0.4711"
  })
  void the_caller_may_know_the_length_of_the_prefix(int length, String epc) {
    DigitalLink link = DigitalLink.of(ElementString.parse("(01)09521141123454(21)4711"));
    assertThat(EpcUri.of(link, length)).isEqualTo(epc);
    assertThat(EpcUri.parse(epc)).isEqualTo(link);
  }

  @Test
  void the_finest_name_is_taken_and_what_has_no_place_left_out() {
    assertThat(epc("(01)09521141123454(22)V(10)L(21)S(17)280229"))
        .isEqualTo("urn:epc:id:sgtin:9521141.012345.S");
    assertThat(epc("(01)09521141123454(22)V(10)L"))
        .isEqualTo("urn:epc:class:lgtin:9521141.012345.L");
    assertThat(epc("(01)09521141123454(22)V")).isEqualTo("urn:epc:idpat:sgtin:9521141.012345.*");
  }

  private static String epc(String elements) {
    return EpcUri.of(DigitalLink.of(ElementString.parse(elements)), PREFIXES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(01)09521141123454(235)X",
        "(414)9521141123454(7040)1A2B",
        "(8018)952114112345678906(8019)1",
        "(8004)9521141A"
      })
  void what_has_no_scheme_is_refused(String elements) {
    assertRefused(Reason.NOT_AN_EPC, () -> epc(elements));
  }

  @Test
  void a_prefix_is_known_and_of_six_to_twelve_digits() {
    DigitalLink link = DigitalLink.of(ElementString.parse("(01)12312312312326"));
    assertRefused(Reason.UNKNOWN_PREFIX, () -> EpcUri.of(link, PREFIXES));
    assertRefused(Reason.UNKNOWN_PREFIX, () -> EpcUri.of(link, 5));
    assertRefused(Reason.UNKNOWN_PREFIX, () -> EpcUri.of(link, 13));
    assertRefused(Reason.UNKNOWN_PREFIX, () -> CompanyPrefixes.of("12345"));
    assertRefused(Reason.UNKNOWN_PREFIX, () -> CompanyPrefixes.of("1234567890123"));
    assertRefused(Reason.UNKNOWN_PREFIX, () -> CompanyPrefixes.of("123456a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                          | NOT_AN_EPC
          urn:epc:id:sgtin                            | NOT_AN_EPC
          urn:epc:id:sgtin:                           | NOT_AN_EPC
          URN:EPC:ID:SGTIN:9521141.012345.4711        | NOT_AN_EPC
          urn:epc:id:nope:9521141.012345.4711         | NOT_AN_EPC
          urn:epc:id:sgtin:9521141.012345             | NOT_AN_EPC
          urn:epc:id:sgtin:9521141.012345.            | NOT_AN_EPC
          urn:epc:id:sgtin:9521141.01234.4711         | NOT_AN_EPC
          urn:epc:id:sgtin:9521141.0123456.4711       | NOT_AN_EPC
          urn:epc:id:sgtin:95211.01234567.4711        | NOT_AN_EPC
          urn:epc:id:sgtin:9521141123456..4711        | NOT_AN_EPC
          urn:epc:id:sgtin:952114A.012345.4711        | NOT_AN_EPC
          urn:epc:id:sgtin:9521141.012345.a/b         | NOT_AN_EPC
          urn:epc:id:sgtin:9521141.012345.a&b         | NOT_AN_EPC
          urn:epc:id:sgtin:9521141.012345.a%2         | MALFORMED_ESCAPE
          urn:epc:id:sgtin:9521141.012345.a%20b       | WRONG_CHARACTERS
          urn:epc:id:sgtin:9521141.012345.123456789012345678901 | WRONG_LENGTH
          urn:epc:idpat:sgtin:9521141.012345.4711     | NOT_AN_EPC
          urn:epc:idpat:sgtin:9521141.*.*             | NOT_AN_EPC
          urn:epc:id:sgln:9521141.12345               | NOT_AN_EPC
          urn:epc:id:pgln:9521141.12345.0             | NOT_AN_EPC
          urn:epc:id:sscc:9521141.123456789           | NOT_AN_EPC
          """)
  void everything_else_is_refused(String epc, Reason reason) {
    assertRefused(reason, () -> EpcUri.parse(epc));
  }

  @Test
  void hostile_text_is_refused_quickly() {
    assertRefused(
        Reason.NOT_AN_EPC,
        () -> EpcUri.parse("urn:epc:id:sgtin:9521141.012345." + "a".repeat(1 << 20)));
  }
}
