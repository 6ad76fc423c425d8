package lingao.storefront.trace.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.regex.Pattern;
import lingao.storefront.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksAnswerTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String LINKSET = "application/linkset+json";
  private static final String LOT = "/01/09506000134352/10/A%2F1";
  private static final String VOCABULARY = "https://ref.gs1.org/voc/";

  private final ResolverServlet resolver = new Goods("lingao").servlet();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?linkType=linkset | */* | application/linkset+json
          ?linkType=all | | application/linkset+json
          ?linkType=all | application/json | application/json
          ?linkType=linkset | application/ld+json | application/ld+json
          ?linkType=linkset | text/html,*/*;q=0.8 | text/html;charset=UTF-8
          ?linkType=linkset | text/html;q=0.5,application/linkset+json | application/linkset+json
          ?linkType=linkset | application/ld+json;q=0.4, application/json;q=0.6 | application/json
          ?linkType=linkset | text/turtle | application/linkset+json
          | application/linkset+json | application/linkset+json
          | application/linkset+json, */*;q=0.1 | application/linkset+json
          | application/ld+json | application/ld+json
          ?17=261120 | application/linkset+json | application/linkset+json
          """)
  void links_come_in_the_form_that_is_wanted_most(String query, String accept, String form)
      throws IOException {
    Answer answer =
        Asking.get(LOT + (query == null ? "" : query)).with("Accept", accept).of(resolver);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo(form);
    assertThat(answer.header("Link")).contains("rel=\"owl:sameAs\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/html,application/xhtml+xml,*/*;q=0.8
          text/html, application/linkset+json;q=0.9
          application/json
          application/linkset+json;q=0
          image/png
          ;;;q=,,=
          """)
  void who_does_not_ask_for_links_first_is_led_on(String accept) throws IOException {
    assertThat(Asking.get(LOT).with("Accept", accept).of(resolver).status()).isEqualTo(307);
  }

  @Test
  void a_link_set_tells_of_each_thing_its_links_the_finest_first() throws IOException {
    JsonNode set = linkset("/01/09506000134352/21/7");

    assertThat(set.findValuesAsText("anchor"))
        .containsExactly(
            "https://shop.example/01/09506000134352/21/7",
            "https://shop.example/01/09506000134352/10/A%2F1",
            "https://shop.example/01/09506000134352");
    for (JsonNode thing : set.at("/linkset")) {
      assertThat(thing.at("/itemDescription").asText()).isNotBlank();
      assertThat(thing.path(VOCABULARY + "defaultLink")).hasSize(1);
      JsonNode first = thing.path(VOCABULARY + "defaultLink").get(0);
      assertThat(first.fieldNames()).toIterable().containsExactly("href", "title");
    }
    JsonNode pip = set.at("/linkset/2").path(VOCABULARY + "pip");
    assertThat(pip.findValuesAsText("title"))
        .containsExactly("泉水空心菜 500 克", "Spring-grown Water Spinach 500 g");
    assertThat(pip.get(0).path("hreflang").get(0).asText()).isEqualTo("zh");
    assertThat(pip.get(1).path("hreflang").get(0).asText()).isEqualTo("en");
    assertThat(pip.get(0).path("type").asText()).isEqualTo("text/html");
  }

  /** What GS1's schema of link sets demands of each link, and what a printed code relies on. */
  @Test
  void each_link_of_a_set_is_whole_and_leads_where_it_says() throws IOException {
    JsonNode set = linkset(LOT);
    Pattern language = Pattern.compile("\\w{2}(-\\w{2})?");

    set.at("/linkset")
        .forEach(
            thing ->
                thing
                    .properties()
                    .forEach(
                        entry -> {
                          if (entry.getKey().startsWith(VOCABULARY)) {
                            for (JsonNode link : entry.getValue()) {
                              assertThat(link.at("/href").asText()).startsWith(Goods.ROOT + "/");
                              assertThat(link.at("/title").asText()).isNotBlank();
                              link.path("hreflang")
                                  .forEach(tag -> assertThat(tag.asText()).matches(language));
                              assertLeads(thing.at("/anchor").asText(), entry.getKey(), link);
                            }
                          }
                        }));
  }

  private void assertLeads(String anchor, String type, JsonNode link) {
    String path = anchor.substring(Goods.ROOT.length());
    String query = "linkType=" + type + "&context=" + link.at("/context/0").asText("none");
    String language = link.at("/hreflang/0").asText("en");
    try {
      Answer answer = Asking.get(path + "?" + query).reading(language).of(resolver);
      assertThat(answer.status()).isEqualTo(307);
      assertThat(answer.header("Location"))
          .startsWith(link.at("/href").asText().replaceFirst("#.*", ""));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void plain_json_names_the_context_that_makes_linked_data_of_it() throws IOException {
    Answer answer = Asking.get(LOT).with("Accept", LINKSET).of(resolver);

    assertThat(answer.header("Link"))
        .contains(
            "<https://ref.gs1.org/standards/resolver/linkset-context>;"
                + " rel=\"http://www.w3.org/ns/json-ld#context\"; type=\"application/ld+json\"");
    Answer linked = Asking.get(LOT).with("Accept", "application/ld+json").of(resolver);
    assertThat(MAPPER.readTree(linked.body()).at("/@context/linkset").asText()).isEqualTo("@graph");
    assertThat(MAPPER.readTree(linked.body()).at("/linkset")).isNotEmpty();
  }

  @Test
  void what_has_not_changed_is_not_sent_again() throws IOException {
    String tag = Asking.get(LOT).with("Accept", LINKSET).of(resolver).header("ETag");
    Answer again =
        Asking.get(LOT)
            .with("Accept", LINKSET)
            .with("If-None-Match", "\"x\", W/" + tag)
            .of(resolver);

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    Answer otherForm =
        Asking.get(LOT + "?linkType=all")
            .with("Accept", "application/json")
            .with("If-None-Match", tag)
            .of(resolver);
    assertThat(otherForm.status()).isEqualTo(200);
    assertThat(otherForm.contentType()).isEqualTo("application/json");
  }

  @Test
  void media_types_have_no_case_and_a_head_has_no_body() throws IOException {
    Answer head = new Asking("HEAD", LOT).with("Accept", "Application/Linkset+JSON").of(resolver);

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.contentType()).isEqualTo(LINKSET);
    assertThat(head.header("Content-Length")).isNotEqualTo("0");
    assertThat(head.body()).isEmpty();
  }

  @Test
  void people_read_the_links_in_their_language() throws IOException {
    String link = LOT + "?linkType=linkset";
    String english = Asking.get(link).reading("en").with("Accept", "text/html").of(resolver).body();
    String chinese = Asking.get(link).reading("zh").with("Accept", "text/html").of(resolver).body();

    assertThat(english)
        .contains("<html lang=\"en\">", "Where this code leads", "(01)09506000134352(10)A/1")
        .contains("<a href=\"/trace/LG0000200016?lang=en\">Trace: from the field to the hand</a>")
        .contains("<script type=\"application/ld+json\">{\"@context\"")
        .doesNotContain("<a href=\"/trace/LG0000200016?lang=zh\">");
    assertThat(chinese).contains("<html lang=\"zh-Hans\">", "这个码能带您去哪里", "溯源：从田头到手上");
  }

  @Test
  void people_choose_when_several_places_fit() throws IOException {
    String page =
        Asking.get("/01/09506000134352?linkType=gs1:hasRetailers")
            .reading("en")
            .with("Accept", "text/html")
            .of(new Goods("lingao", "haikou").servlet())
            .body();

    assertThat(page)
        .contains(
            "linkType=gs1:hasRetailers&amp;lang=zh",
            "choose one",
            "On the shelf at lingao",
            "On the shelf at haikou");
    assertThat(page).doesNotContain("gs1:pip");
  }

  @Test
  void nothing_that_was_asked_becomes_markup() throws IOException {
    String page =
        Asking.get("/01/09506000134352/10/%3Cb%3E%22%26?linkType=linkset")
            .with("Accept", "text/html")
            .of(resolver)
            .body();

    assertThat(page).contains("(10)&lt;b&gt;&quot;&amp;").doesNotContain("<b>");
  }

  private JsonNode linkset(String link) throws IOException {
    return MAPPER.readTree(Asking.get(link).with("Accept", LINKSET).of(resolver).body());
  }
}
