package lingao.catalog.gs1;

import static lingao.catalog.gs1.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import lingao.catalog.shared.Gtin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          00   | 952012345678912345
          01   | 09520123456788
          10   | !"%&'()*+,-./:;<=>?
          17   | 280229
          17   | 270200
          21   | a
          242  | 1
          242  | 123456
          253  | 9526064000028
          253  | 9526064000028000001
          3103 | 000195
          3912 | 156299
          421  | 156571800
          423  | 528
          423  | 528528156
          4302 | %E4%B8%B4 1
          4307 | CN
          4309 | 1800000000 3600000000
          4324 | 2611002359
          4330 | 000650-
          7003 | 2611292359
          7007 | 211225
          7007 | 211225211231
          7030 | 999A
          7040 | 1A2_
          7230 | 123
          7241 | 80
          7250 | 20000229
          7258 | 2/3
          8001 | 12341234512398
          8003 | 02112345678900
          8003 | 02112345678900ABC
          8004 | 9520614141234567
          8006 | 0952012345678801 02
          8007 | DE91100000000123456789
          8008 | 26112923
          8008 | 261129235959
          8010 | 0200#-/A
          8011 | 1
          8013 | 1987654Ad4X4bL5ttr2310c2K
          8017 | 795260646688514634
          8030 | AbC-_09=
          99   | A
          """)
  void what_the_format_admits_is_taken(String ai, String value) {
    String joined = value.replace(" ", "");
    assertThat(new Element(ai, joined)).hasToString("(" + ai + ")" + joined);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          89   | A                    | UNKNOWN_AI
          1    | A                    | UNKNOWN_AI
          ``   | A                    | UNKNOWN_AI
          010  | A                    | UNKNOWN_AI
          lot  | A                    | UNKNOWN_AI
          10   | ``                   | EMPTY_VALUE
          01   | 0952012345678        | WRONG_LENGTH
          01   | 095201234567888      | WRONG_LENGTH
          01   | 0952012345678a       | WRONG_CHARACTERS
          01   | ٠٩٥٢٠١٢٣٤٥٦٧٨٨       | WRONG_CHARACTERS
          01   | 09520123456789       | WRONG_CHECK_DIGIT
          00   | 952012345678912346   | WRONG_CHECK_DIGIT
          10   | A B                  | WRONG_CHARACTERS
          10   | ` A`                 | WRONG_CHARACTERS
          10   | A#B                  | WRONG_CHARACTERS
          10   | A^B                  | WRONG_CHARACTERS
          10   | 批                    | WRONG_CHARACTERS
          10   | 123456789012345678901 | WRONG_LENGTH
          17   | 261301               | WRONG_CONTENT
          17   | 270229               | WRONG_CONTENT
          17   | 260001               | WRONG_CONTENT
          17   | 26112                | WRONG_LENGTH
          4326 | 261100               | WRONG_CONTENT
          242  | 1234567              | WRONG_LENGTH
          253  | 952606400002         | WRONG_LENGTH
          253  | 9526064000027        | WRONG_CHECK_DIGIT
          253  | 9526064000028123456789012345678 | WRONG_LENGTH
          3912 | 000299               | WRONG_CONTENT
          3912 | 056299               | WRONG_CONTENT
          3912 | 156                  | WRONG_LENGTH
          423  | 52                   | WRONG_LENGTH
          423  | 5285                 | WRONG_LENGTH
          423  | 528001               | WRONG_CONTENT
          423  | 528528528528528528   | WRONG_LENGTH
          4302 | %E                   | WRONG_CONTENT
          4307 | ZZ                   | WRONG_CONTENT
          4309 | 18000000010000000000 | WRONG_CONTENT
          4309 | 18000000003600000001 | WRONG_CONTENT
          4324 | 2611002400           | WRONG_CONTENT
          4330 | 000650+              | WRONG_CONTENT
          7030 | 998A                 | WRONG_CONTENT
          7040 | 1A2.                 | WRONG_CONTENT
          7241 | 11                   | WRONG_CONTENT
          7250 | 19000229             | WRONG_CONTENT
          7258 | 3/2                  | WRONG_CONTENT
          7258 | 0/2                  | WRONG_CONTENT
          8001 | 00001234512398       | WRONG_CONTENT
          8001 | 12341234512328       | WRONG_CONTENT
          8003 | 12112345678900       | WRONG_CONTENT
          8003 | 02112345678901       | WRONG_CHECK_DIGIT
          8004 | A123                 | WRONG_CONTENT
          8006 | 095201234567880302   | WRONG_CONTENT
          8006 | 095201234567880002   | WRONG_CONTENT
          8007 | DE92100000000123456789 | WRONG_CONTENT
          8010 | 0200a                | WRONG_CHARACTERS
          8011 | 01                   | WRONG_CONTENT
          8013 | 1987654Ad4X4bL5ttr2310c2X | WRONG_CHECK_DIGIT
          8013 | 2                    | WRONG_CHECK_DIGIT
          8030 | A=B                  | WRONG_CHARACTERS
          """)
  void everything_else_is_refused_with_its_reason(String ai, String value, Reason reason) {
    assertRefused(reason, () -> new Element(ai, value));
  }

  @Test
  void identifiers_become_elements() {
    assertThat(Element.of(Gtin.parse("9520123456788"))).hasToString("(01)09520123456788");
    assertThat(Element.of(new Lot("A"))).hasToString("(10)A");
    assertThat(Element.of(new Serial("A"))).hasToString("(21)A");
    assertThat(Element.of(new Sscc("952012345678912345"))).hasToString("(00)952012345678912345");
    assertThat(Element.of(new Gln("9520123456788"))).hasToString("(414)9520123456788");
    assertThat(Element.of(new GlnExtension("A"))).hasToString("(254)A");
    assertThat(Element.ofParty(new Gln("9520123456788"))).hasToString("(417)9520123456788");
  }
}
