package lingao.shop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** GS1 Digital Links as phones, other systems and mistyped codes ask for them. */
@ExtendWith(ShopUnderTest.class)
class ResolverIT {

  private static final String PRODUCT = "/products/lychee-honey";

  /** Goods whose pieces have no numbers. */
  private static final String UNNUMBERED = "/01/09520010000018";

  private Http http;
  private String goods;
  private String batch;
  private String story;

  @BeforeEach
  void find(RunningShop shop) {
    http = new Http(shop);
    JsonNode first = Guest.json(http.get("/api/v1" + PRODUCT)).at("/batches/0");
    goods = "/01/" + first.at("/gtin").asText();
    batch = goods + "/10/" + first.at("/lot").asText();
    story = first.at("/traceUrl").asText();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void a_printed_code_leads_to_the_story_and_walks_up_when_there_is_none() {
    HttpResponse<String> led = http.get(batch + "?17=261231&utm=box");
    assertThat(led.statusCode()).isEqualTo(307);
    assertThat(header(led, "Location")).endsWith(story + "?17=261231&utm=box");
    assertThat(header(led, "Link")).contains("rel=\"linkset\"", "rel=\"owl:sameAs\"");
    assertThat(header(led, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(led, "Vary")).contains("Accept");

    assertThat(header(http.get(goods), "Location")).endsWith(PRODUCT);
    assertThat(header(http.get(goods + "/10/A%2FB"), "Location")).endsWith(PRODUCT);
    assertThat(header(http.get(UNNUMBERED + "/21/NO-SUCH/"), "Location"))
        .endsWith("/products/frozen-sea-prawn");
    assertThat(header(http.get(batch + "?linkType=gs1:pip&lang=en"), "Location"))
        .contains(PRODUCT + "?lang=en&");
    String events = header(http.get(batch + "?linkType=gs1:epcis"), "Location");
    assertThat(events).contains("/epcis/v2/epcs/https%3A%2F%2Fid.gs1.org%2F01%2F");
    assertThat(http.get(events.substring(events.indexOf("/epcis"))).statusCode()).isEqualTo(200);

    HttpResponse<String> compressed = http.get("/CxFRGaDtJMReo?x=1");
    assertThat(compressed.statusCode()).isEqualTo(307);
    assertThat(header(compressed, "Location")).isEqualTo(UNNUMBERED + "/10/L1?x=1");
    assertThat(http.get(UNNUMBERED + "/EEarwSMXP8b").statusCode()).isEqualTo(400);

    HttpResponse<String> head = http.send("HEAD", batch, "");
    assertThat(head.statusCode()).isEqualTo(307);
    assertThat(header(head, "Location")).endsWith(story);
  }

  @Test
  void a_piece_tells_whether_it_was_ever_given_out_and_asked_for_too_often() {
    String copied = header(http.get(goods + "/21/DEMO-COPIED-01"), "Location");
    assertThat(copied).endsWith(".DEMO-COPIED-01");
    HttpResponse<String> page = http.get(URI.create(copied).getPath());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("DEMO-COPIED-01", "/suspicion?");
    assertThat(header(page, "Cache-Control")).contains("no-store");

    String never = header(http.get(goods + "/21/NO-SUCH/"), "Location");
    assertThat(never).endsWith(".NO-SUCH");
    assertThat(http.get(URI.create(never).getPath()).statusCode()).isEqualTo(404);
  }

  @Test
  void other_systems_find_all_links_and_what_the_resolver_can_do() {
    HttpResponse<String> set = http.get(batch, "Accept", "application/linkset+json");
    assertThat(set.statusCode()).isEqualTo(200);
    assertThat(header(set, "Content-Type")).isEqualTo("application/linkset+json");
    assertThat(header(set, "Link")).contains("http://www.w3.org/ns/json-ld#context");
    JsonNode links = Guest.json(set).at("/linkset/0");
    assertThat(links.at("/anchor").asText()).endsWith(batch);
    assertThat(links.path("https://ref.gs1.org/voc/defaultLink").at("/0/href").asText())
        .endsWith(story);
    assertThat(
            http.get(
                    batch,
                    "Accept",
                    "application/linkset+json",
                    "If-None-Match",
                    header(set, "ETag"))
                .statusCode())
        .isEqualTo(304);

    HttpResponse<String> page = http.get(batch + "?linkType=all", "Accept", "text/html");
    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(page.body()).contains("application/ld+json", "gs1:traceability");
    assertThat(http.get("/assets/links.css").statusCode()).isEqualTo(200);

    JsonNode description = Guest.json(http.get("/.well-known/gs1resolver"));
    assertThat(description.at("/supportedPrimaryKeys").toString()).contains("\"01\"", "\"8004\"");
    assertThat(header(http.send("OPTIONS", batch, ""), "Access-Control-Allow-Methods"))
        .isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void what_is_wrong_or_unknown_is_said_and_leads_nowhere() {
    String wrong = goods.substring(0, 17) + (goods.endsWith("0") ? "1" : "0");
    HttpResponse<String> misread = http.get(wrong);
    assertThat(misread.statusCode()).isEqualTo(400);
    assertThat(header(misread, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(misread.body()).contains("wrong-check-digit");
    assertThat(http.get(goods + "/21/1/10/A").body()).contains("wrong-order");
    assertThat(http.get(goods + "/foo").statusCode()).isEqualTo(400);
    assertThat(http.get("/00/095060000000000016").statusCode()).isEqualTo(400);

    assertThat(http.get("/01/09506000134352").statusCode()).isEqualTo(404);
    assertThat(http.get("/00/095060000000000015").statusCode()).isEqualTo(404);
    assertThat(http.get("/8004/9506000ASSET").statusCode()).isEqualTo(404);
    assertThat(http.get(batch + "?linkType=gs1:smartLabel").statusCode()).isEqualTo(404);
    assertThat(http.send("POST", batch, "").statusCode()).isEqualTo(405);
    HttpResponse<String> people = http.get(wrong, "Accept", "text/html");
    assertThat(people.statusCode()).isEqualTo(400);
    assertThat(header(people, "Content-Type")).startsWith("text/html");
  }
}
