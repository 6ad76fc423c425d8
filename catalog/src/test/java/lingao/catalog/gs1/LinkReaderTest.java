package lingao.catalog.gs1;

import static lingao.catalog.gs1.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agrees with what GS1's reference syntax engine takes and refuses, unless a test says more. */
class LinkReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://id.gs1.org/01/09520123456788            | (01)09520123456788
          https://id.gs1.org/01/09520123456788/22/2A      | (01)09520123456788(22)2A
          https://id.gs1.org/01/09520123456788/10/ABC123  | (01)09520123456788(10)ABC123
          https://id.gs1.org/01/09520123456788/21/12345   | (01)09520123456788(21)12345
          https://a/01/12312312312333/22/TEST/10/ABC/21/XYZ | (01)12312312312333(22)TEST(10)ABC(21)XYZ
          https://a/01/12312312312333/22/TEST/21/XYZ      | (01)12312312312333(22)TEST(21)XYZ
          https://a/01/12312312312333/235/TEST            | (01)12312312312333(235)TEST
          https://id.gs1.org/01/09520123456788/10/ABC1/21/12345?17=180426 | (01)09520123456788(10)ABC1(21)12345(17)180426
          https://id.gs1.org/01/09520123456788?3103=000195 | (01)09520123456788(3103)000195
          https://example.com/01/09520123456788?3103=000195&3922=0299&17=201225 | (01)09520123456788(3103)000195(3922)0299(17)201225
          https://id.gs1.org/00/952012345678912345        | (00)952012345678912345
          https://id.gs1.org/00/952012345678912345?02=09520123456788&37=25&10=ABC123 | (00)952012345678912345(02)09520123456788(37)25(10)ABC123
          https://id.gs1.org/414/9520123456788            | (414)9520123456788
          https://id.gs1.org/414/9520123456788/254/32a%2Fb | (414)9520123456788(254)32a/b
          https://a/414/9520123456788/7040/1A2B           | (414)9520123456788(7040)1A2B
          https://a/415/9520123456788/8020/R1             | (415)9520123456788(8020)R1
          https://a/417/9520123456788                     | (417)9520123456788
          https://a/253/9526064000028000001               | (253)9526064000028000001
          https://a/255/9526064000028                     | (255)9526064000028
          https://a/401/12345678?99=ABC                   | (401)12345678(99)ABC
          https://a/402/95201234567890016                 | (402)95201234567890016
          https://a/8003/02112345678900ABC                | (8003)02112345678900ABC
          https://a/8004/9520614141234567?01=09520123456788 | (8004)9520614141234567(01)09520123456788
          https://a/8006/095201234567880102/22/2A/10/L/21/S | (8006)095201234567880102(22)2A(10)L(21)S
          https://a/8010/0200/8011/123                    | (8010)0200(8011)123
          https://a/8013/1987654Ad4X4bL5ttr2310c2K        | (8013)1987654Ad4X4bL5ttr2310c2K
          https://a/8017/795260646688514634/8019/1        | (8017)795260646688514634(8019)1
          https://a/8018/123456789012345675/8019/123      | (8018)123456789012345675(8019)123
          https://a/01/12312312312333/22/ABC%2d123?99=ABC&98=XYZ%2f987 | (01)12312312312333(22)ABC-123(99)ABC(98)XYZ/987
          https://a/01/12312312312333/22/ABC+123          | (01)12312312312333(22)ABC+123
          https://a/01/12312312312333?99=A%2BB            | (01)12312312312333(99)A+B
          https://a/01/09520123456788/235/XYZ?10=ABC123   | (01)09520123456788(235)XYZ(10)ABC123
          https://a/01/09520123456788/10/%28%29           | (01)09520123456788(10)\\()
          https://a/00/006141411234567890?                | (00)006141411234567890
          https://a/00/006141411234567890?99=ABC#fragment | (00)006141411234567890(99)ABC
          https://a/01/12312312312333/10/abc#             | (01)12312312312333(10)abc
          """)
  void links_are_read(String uri, String elements) {
    assertThat(DigitalLink.parse(uri).elements()).hasToString(elements);
  }

  @ParameterizedTest
  @CsvSource({
    "http://a/00/006141411234567890,http://a",
    "HTTP://a/00/006141411234567890,HTTP://a",
    "HTTPS://A/00/006141411234567890,HTTPS://A",
    "https://xn--fsq.xn--0zwm56d/00/006141411234567890,https://xn--fsq.xn--0zwm56d",
    "https://a.:65535/00/006141411234567890,https://a.:65535",
    "https://[2001:db8::1]/00/006141411234567890,https://[2001:db8::1]",
    "https://a/more/stem/00/006141411234567890,https://a/more/stem",
    "https://a/00/faux/00/006141411234567890,https://a/00/faux",
    "https://a/%E6%BA%AF/[x]/00/006141411234567890,https://a/%E6%BA%AF/[x]"
  })
  void any_stem_may_stand_before_the_key(String uri, String stem) {
    DigitalLink link = DigitalLink.parse(uri);
    assertThat(link.stem()).isEqualTo(stem);
    assertThat(link.key().value()).isEqualTo("006141411234567890");
    assertThat(link.uri()).isEqualTo(uri);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                               | NOT_A_LINK
          ftp://a/01/09520123456788                        | NOT_A_LINK
          HtTp://a/00/006141411234567890                   | NOT_A_LINK
          http:///01/09520123456788                        | NOT_A_LINK
          http://a                                         | NOT_A_LINK
          /01/09520123456788                               | NOT_A_LINK
          https://$a/01/09520123456788                     | NOT_A_LINK
          https://u:p@a/01/09520123456788                  | NOT_A_LINK
          https://[fe80::1%25lo]/01/09520123456788         | NOT_A_LINK
          https://a/01/09520123456788<b                    | NOT_A_LINK
          https://a/01/09520123456788/10/a b               | NOT_A_LINK
          https://a/01/09520123456788/10/批                 | NOT_A_LINK
          https://a/01/09520123456788/10/a^b               | NOT_A_LINK
          http://a/                                        | NO_KEY
          http://a/b/                                      | NO_KEY
          https://00/006141411234567890                    | NO_KEY
          https://a/gtin/09520123456788                    | NO_KEY
          https://a/01/09520123456788/                     | NO_KEY
          https://a/10/ABC                                 | NO_KEY
          https://a/01//09520123456788                     | NO_KEY
          https://a/01/09520123456788/89/ABC               | UNKNOWN_AI
          https://a/01/09520123456788?99=XYZ&89=ABC123     | UNKNOWN_AI
          https://a/01/09520123456788?99=ABC&999=faux      | UNKNOWN_AI
          https://a/01/                                    | EMPTY_VALUE
          https://a/01/09520123456788/10/                  | EMPTY_VALUE
          https://a/01/09520123456788?99=                  | EMPTY_VALUE
          https://a/01/9520123456788                       | WRONG_LENGTH
          https://a/01/095201234567880                     | WRONG_LENGTH
          https://a/01/09520123456788/10/123456789012345678901 | WRONG_LENGTH
          https://a/253/1231231231232TEST56789012345678    | WRONG_LENGTH
          https://a/8004/9520614141234567?01=2112345678900 | WRONG_LENGTH
          https://a/01/0952012345678a                      | WRONG_CHARACTERS
          https://a/01/09520123456788/10/A%20B             | WRONG_CHARACTERS
          https://a/01/09520123456788/10/%E6%89%B9         | WRONG_CHARACTERS
          https://a/01/09520123456788/10/A%00              | WRONG_CHARACTERS
          https://a/01/09520123456788?99=ABC%00DEF         | WRONG_CHARACTERS
          https://a/01/09520123456788?98=XYZ+987           | WRONG_CHARACTERS
          https://a/01/09520123456788/10/A%0               | MALFORMED_ESCAPE
          https://a/01/09520123456788?99=%zz               | MALFORMED_ESCAPE
          https://a/01/09520123456789                      | WRONG_CHECK_DIGIT
          https://a/00/952012345678912346                  | WRONG_CHECK_DIGIT
          https://a/8004/9520614141234567?01=09520123456789 | WRONG_CHECK_DIGIT
          https://a/01/09520123456788?17=261301            | WRONG_CONTENT
          https://a/01/09520123456788/21/1/10/A            | WRONG_ORDER
          https://a/01/09520123456788/10/A/22/B            | WRONG_ORDER
          https://a/8006/095201234567880102/21/S/22/V      | WRONG_ORDER
          https://a/01/09520123456788/10/A/10/B            | DUPLICATE_AI
          https://a/01/09520123456788/10/A?10=A            | DUPLICATE_AI
          https://a/01/09520123456788/10/A?01=09520123456788 | DUPLICATE_AI
          https://a/01/09520123456788?99=A&99=A            | DUPLICATE_AI
          https://a/01/09520123456788/235/X/10/A           | NOT_A_QUALIFIER
          https://a/01/09520123456788/22/X/235/A           | NOT_A_QUALIFIER
          https://a/01/09520123456788/99/ABC               | NOT_A_QUALIFIER
          https://a/01/09520123456788/254/ABC              | NOT_A_QUALIFIER
          https://a/8006/095201234567880102/235/X          | NOT_A_QUALIFIER
          https://a/00/952012345678912345/10/A             | NOT_A_QUALIFIER
          https://a/414/9520123456788/254/A/7040/1A2B      | NOT_A_QUALIFIER
          https://a/01/09520123456788?10=ABC123            | BELONGS_IN_PATH
          https://a/01/09520123456788/10/A?21=1            | BELONGS_IN_PATH
          https://a/01/09520123456788/21/1?10=A            | BELONGS_IN_PATH
          https://a/414/9520123456788?254=A                | BELONGS_IN_PATH
          https://a/01/09520123456788?8200=http:%2F%2Fa    | NOT_AN_ATTRIBUTE
          https://a/01/09520123456788/235/X?22=A           | NOT_AN_ATTRIBUTE
          https://a/01/09520123456788?254=A                | NOT_AN_ATTRIBUTE
          """)
  void everything_else_is_refused_with_its_reason(String uri, Reason reason) {
    assertRefused(reason, () -> DigitalLink.parse(uri));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a/01/9520123456788,09520123456788",
    "https://a/01/416000336108,00416000336108",
    "https://a/01/02345673,00000002345673",
    "https://a/some/path/01/9520123456788,09520123456788",
    "https://a/8004/9520614141234567?01=2112345678900,02112345678900",
    "https://a/01/09520123456788,09520123456788"
  })
  void short_gtins_are_filled_up_when_asked_for(String uri, String gtin) {
    assertThat(DigitalLink.parseWithShortGtins(uri).elements().value("01")).contains(gtin);
  }

  @ParameterizedTest
  @CsvSource({"123,WRONG_LENGTH", "95201234567,WRONG_LENGTH", "9520123456789,WRONG_CHECK_DIGIT"})
  void other_lengths_and_check_digits_are_refused_all_the_same(String gtin, Reason reason) {
    assertRefused(reason, () -> DigitalLink.parseWithShortGtins("https://a/01/" + gtin));
  }

  @ParameterizedTest
  @CsvSource({
    "unknown=666&99=ABC&98=XYZ,(99)ABC(98)XYZ,unknown=666",
    "&&&99=ABC&&linkType=all&lang=zh&,(99)ABC,linkType=all|lang=zh",
    "singleton&99=ABC&12a=%E6%BA%AF+&x=%,(99)ABC,singleton|12a=%E6%BA%AF+|x=%",
    "99&=1&98=A,(98)A,99|=1"
  })
  void other_parameters_are_kept_as_written(String query, String elements, String others) {
    DigitalLink link = DigitalLink.parse("https://a/00/006141411234567890?" + query);
    assertThat(link.elements()).hasToString("(00)006141411234567890" + elements);
    assertThat(String.join("|", link.parameters())).isEqualTo(others);
    assertThat(DigitalLink.parse(link.uri())).isEqualTo(link);
  }

  @Test
  void oversized_links_are_not_read() {
    String link = "https://a/01/09520123456788?x=";
    String longest = link + "y".repeat(DigitalLink.LONGEST - link.length());
    assertThat(DigitalLink.parse(longest).uri()).isEqualTo(longest);
    assertRefused(Reason.OVERSIZED, () -> DigitalLink.parse(longest + "y"));
    assertRefused(
        Reason.OVERSIZED,
        () -> DigitalLink.parse("https://a/01/09520123456788?" + "x&".repeat(65)));
  }
}
