package lingao.storefront.trace.resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.Optional;
import lingao.catalog.serial.ScanWay;
import lingao.catalog.serial.SerialScan;
import lingao.storefront.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolverServletTest {

  private static final String LOT = "/01/09506000134352/10/A%2F1";
  private static final String STORY = "/trace/LG0000200016";
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  private final Goods goods = new Goods("lingao", "haikou");
  private final ResolverServlet resolver = goods.servlet();

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          /01/09506000134352 /products/fresh-water-spinach
          /01/9506000134352 /products/fresh-water-spinach
          /01/09506000134352/ /products/fresh-water-spinach
          /01/09506000134352/10/A%2F1 /trace/LG0000200016
          /01/09506000134352/10/%41%2f1/ /trace/LG0000200016
          /01/09506000134352/22/2A/10/A%2F1/21/99 /trace/LG0000200016
          /01/09506000134352/21/7 /trace/09506000134352.7
          /01/09506000134352/10/OTHER/21/7 /trace/09506000134352.7
          /01/09506000134352/10/NEW /products/fresh-water-spinach
          /01/09506000134352/21/99 /products/fresh-water-spinach
          /01/09506000134352/22/2A /products/fresh-water-spinach
          /01/09506000134352/235/TPX /products/fresh-water-spinach
          /01/09506000134352?linkType=gs1:defaultLink /products/fresh-water-spinach?linkType=gs1:defaultLink
          /01/09506000134352?17=261120&lang=en&a=%E8%9C%9C&flag /products/fresh-water-spinach?17=261120&lang=en&a=%E8%9C%9C&flag
          /01/09506000134352?414=9506000134352 /products/fresh-water-spinach?414=9506000134352
          /00/095060000000000015 /epcis/v2/epcs/https%3A%2F%2Fid.gs1.org%2F00%2F095060000000000015/events
          """)
  void leads_to_the_finest_thing_that_is_known(String link, String target) throws IOException {
    Answer answer = ask(link);

    assertThat(answer.status()).isEqualTo(307);
    assertThat(answer.header("Location")).isEqualTo("https://shop.example" + target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          /01/09506000134353 wrong-check-digit
          /01/950600013435 wrong-check-digit
          /01/123 wrong-length
          /01/0950600013435X wrong-characters
          /01/%D9%A00950600013435 wrong-characters
          /01 no-key
          /01/09506000134352/10 no-key
          /01/09506000134352/10/ no-key
          /01/09506000134352/foo no-key
          /01/09506000134352/10/123456789012345678901 wrong-length
          /01/09506000134352/10/%E8%9C%9C wrong-characters
          /01/09506000134352/10/A%20B wrong-characters
          /01/09506000134352/10/A%2 malformed-escape
          /01/09506000134352/10/A%GG malformed-escape
          /01/09506000134352/21/1/10/A wrong-order
          /01/09506000134352/10/A/22/B wrong-order
          /01/09506000134352/235/A/21/B not-a-qualifier
          /01/09506000134352/10/A/10/B duplicate-ai
          /01/09506000134352/99/A not-a-qualifier
          /01/09506000134352/17/261120 not-a-qualifier
          /01/09506000134352/9999/A unknown-ai
          /01/09506000134352?17=261320 wrong-content
          /01/09506000134352?10=A belongs-in-path
          /01/09506000134352?9999=A unknown-ai
          /01/09506000134352?17=261120&17=261121 duplicate-ai
          /00/095060000000000016 wrong-check-digit
          /414/9506000134353 wrong-check-digit
          /8004/ no-key
          /8003/19506000134352 wrong-content
          """)
  void refuses_what_is_no_digital_link_with_the_reason(String link, String reason)
      throws IOException {
    Answer answer = ask(link);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.body()).contains("\"reason\":\"" + reason + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/01/95040400",
        "/01/95040400/21/7",
        "/00/095060000000000022",
        "/414/9506000134352",
        "/8004/9506000ASSET-1",
        "/8010/9506000A%23B/8011/12",
        "/01/09506000134352?linkType=gs1:sustainabilityInfo",
        "/01/09506000134352?linkType=gs1:noSuch",
        "/01/09506000134352?linkType=pip",
        "/01/09506000134352?linkType=https://schema.org/url",
        "/01/09506000134352?linkType=gs1:epcis",
        "/00/095060000000000015?linkType=gs1:pip"
      })
  void says_when_there_is_nothing_of_the_kind(String link) throws IOException {
    Answer answer = ask(link);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          gs1:pip /products/fresh-water-spinach?lang=en
          https://ref.gs1.org/voc/pip /products/fresh-water-spinach?lang=en
          https%3A%2F%2Fgs1.org%2Fvoc%2Fpip /products/fresh-water-spinach?lang=en
          gs1:certificationInfo /products/fresh-water-spinach?lang=en#papers
          gs1:nutritionalInfo /products/fresh-water-spinach?lang=en#details
          gs1:traceability /trace/LG0000200016?lang=en
          gs1:recallStatus /trace/LG0000200016?lang=en
          gs1:masterData /api/v1/products/fresh-water-spinach
          gs1:epcis /epcis/v2/epcs/https%3A%2F%2Fid.gs1.org%2F01%2F09506000134352%2F10%2FA%252F1/events
          """)
  void leads_where_the_link_type_says_and_passes_the_query_on(String type, String target)
      throws IOException {
    String query = "linkType=" + type + "&x=1";
    int hash = target.indexOf('#');
    String page = hash < 0 ? target : target.substring(0, hash);
    String section = hash < 0 ? "" : target.substring(hash);

    Answer answer = Asking.get(LOT + "?" + query).reading("en").of(resolver);

    assertThat(answer.status()).isEqualTo(307);
    assertThat(answer.header("Location"))
        .isEqualTo(
            "https://shop.example" + page + (page.contains("?") ? "&" : "?") + query + section);
  }

  @Test
  void a_number_that_no_piece_has_leads_to_its_page_where_pieces_have_numbers() throws IOException {
    when(goods.serials.numbersPieces(Goods.GTIN)).thenReturn(true);

    assertThat(ask("/01/09506000134352/21/FAKE").header("Location"))
        .isEqualTo("https://shop.example/trace/09506000134352.FAKE");
    assertThat(ask("/01/09506000134352/10/A%2F1/21/FAKE").header("Location"))
        .isEqualTo("https://shop.example/trace/09506000134352.FAKE");
    assertThat(ask("/01/95040400/21/FAKE").status()).isEqualTo(404);
  }

  @Test
  void the_language_is_that_of_the_address_then_of_the_reader() throws IOException {
    String link = LOT + "?linkType=gs1:pip";

    assertThat(Asking.get(link).reading("zh-CN").of(resolver).header("Location"))
        .contains("?lang=zh&");
    assertThat(Asking.get(link).reading("fr").of(resolver).header("Location"))
        .contains("?lang=en&");
    assertThat(Asking.get(link + "&lang=zh").reading("en").of(resolver).header("Location"))
        .contains("?lang=zh&");
  }

  @Test
  void what_context_leaves_open_is_a_choice_and_what_it_says_is_followed() throws IOException {
    String link = "/01/09506000134352?linkType=gs1:hasRetailers";

    Answer open = ask(link);
    assertThat(open.status()).isEqualTo(300);
    assertThat(open.contentType()).isEqualTo("application/linkset+json");
    assertThat(open.body()).contains("/halls/lingao?lang=", "/halls/haikou?lang=");
    assertThat(open.body()).doesNotContain("voc/pip");

    assertThat(ask(link + "&context=haikou").header("Location"))
        .startsWith("https://shop.example/halls/haikou?lang=");
    assertThat(ask(link + "&context=moon").status()).isEqualTo(300);
    assertThat(Asking.get(link).of(new Goods("lingao").servlet()).status()).isEqualTo(307);
    assertThat(Asking.get(link).of(new Goods().servlet()).status()).isEqualTo(404);
  }

  @Test
  void each_answer_that_leads_on_tells_where_all_links_are() throws IOException {
    Answer answer = ask(LOT);

    assertThat(answer.header("Link"))
        .isEqualTo(
            "<https://shop.example/01/09506000134352/10/A%2F1?linkType=linkset>; rel=\"linkset\";"
                + " type=\"application/linkset+json\";"
                + " title=\"Linkset for /01/09506000134352/10/A%2F1\","
                + " <https://id.gs1.org/01/09506000134352/10/A%2F1>; rel=\"owl:sameAs\"");
    assertThat(answer.header("Vary")).contains("Accept", "Accept-Language");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.header("Access-Control-Expose-Headers")).contains("Link", "Location");
    assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void who_came_by_another_name_of_the_shop_stays_there() throws IOException {
    assertThat(Asking.get(LOT).with("Host", "192.168.1.7:8080").of(resolver).header("Location"))
        .isEqualTo(STORY);
    assertThat(Asking.get(LOT).with("Host", null).of(resolver).header("Location")).isEqualTo(STORY);
  }

  @Test
  void head_is_answered_as_get_and_options_with_what_there_is() throws IOException {
    assertThat(new Asking("HEAD", LOT).of(resolver).status()).isEqualTo(307);
    Answer options = new Asking("OPTIONS", LOT).of(resolver);
    assertThat(options.status()).isEqualTo(204);
    assertThat(options.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(options.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE"})
  void refuses_to_be_written_to(String method) throws IOException {
    Answer answer = new Asking(method, LOT).of(resolver);

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void sends_people_to_the_shops_own_error_page() throws IOException {
    Answer wrong = Asking.get("/01/1").with("Accept", BROWSER).of(resolver);
    verify(wrong.response()).sendError(400);
    Answer unknown = Asking.get("/01/95040400").with("Accept", BROWSER).of(resolver);
    verify(unknown.response()).sendError(404);
  }

  @Test
  void asks_the_catalog_once_until_it_changes() throws IOException {
    ask(LOT);
    ask(LOT + "?x=1");
    verify(goods.trace, times(1)).find(any(), any());

    when(goods.version.current()).thenReturn(1L);
    ask(LOT);
    verify(goods.trace, times(2)).find(any(), any());
  }

  @Test
  void a_person_who_opens_the_link_of_a_piece_is_counted() throws IOException {
    Asking.get("/01/09506000134352/21/7").with("X-Region", "CN-46").of(resolver);

    verify(goods.serials)
        .scan(
            new SerialScan(
                Goods.GTIN, Goods.PIECE, ScanWay.WEB, Optional.of("CN-46"), "203.0.113.7"));
  }

  @Test
  void machines_batches_and_wrong_links_are_not_counted() throws IOException {
    String piece = "/01/09506000134352/21/7";
    new Asking("HEAD", piece).of(resolver);
    Asking.get(piece).with("Sec-Purpose", "prefetch").of(resolver);
    Asking.get(piece).with("Purpose", "prefetch").of(resolver);
    Asking.get(piece).with("User-Agent", "Googlebot/2.1").of(resolver);
    Asking.get(piece).with("User-Agent", null).of(resolver);
    ask(piece + "?linkType=linkset");
    ask(piece + "?linkType=gs1:noSuch");
    ask(LOT);
    ask("/01/09506000134353/21/7");

    verify(goods.serials, never()).scan(any());
  }

  private Answer ask(String link) throws IOException {
    return Asking.get(link).with("Accept", "*/*").of(resolver);
  }
}
