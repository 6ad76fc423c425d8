package lingao.shop.web;

import static lingao.shop.web.Guest.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The EPCIS repository as other systems meet it, the whole system being there. */
@ExtendWith(ShopUnderTest.class)
class EpcisApiIT {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String ROOT = "/epcis/v2";
  private static final String OFFICE = basic("office:demo-lingao-2026");
  private static final String OWNER = basic("owner:demo-owner-2026");
  private static final String KEY = "lgk_EpcisApiITabcdefghijklmnopqrstuv";
  private static final Pattern NEXT = Pattern.compile("<https?://[^/]+([^>]+)>; rel=\"next\"");

  /** As a partner of the county might send it: other identifiers, an extension, papers. */
  private static final String SHIPPING =
      """
      {"type":"ObjectEvent","action":"OBSERVE","bizStep":"shipping","disposition":"in_transit",
       "epcList":["urn:epc:id:sgtin:0614141.107346.%s"],
       "eventTime":"2026-11-20T20:33:31.116-06:00","eventTimeZoneOffset":"-06:00",
       "readPoint":{"id":"urn:epc:id:sgln:0614141.07346.1234"},
       "bizTransactionList":[{"type":"po","bizTransaction":"urn:example:po:%s"}],
       "sourceList":[{"type":"owning_party","source":"urn:epc:id:pgln:4000001.00001"}],
       "example:temperature":4.50}\
      """;

  private final RunningShop shop;
  private final Http http;

  EpcisApiIT(RunningShop shop) {
    this.shop = shop;
    this.http = new Http(shop);
  }

  @Test
  void what_is_captured_is_read_back_equal_and_the_public_sees_less() {
    String sent = SHIPPING.formatted("7001", "7001");
    HttpResponse<String> captured = capture(OFFICE, document(sent));
    assertThat(captured.statusCode()).as(captured.body()).isEqualTo(202);
    JsonNode job = json(get(path(captured), OFFICE));
    assertThat(job.at("/success").asBoolean()).isTrue();
    assertThat(job.at("/captured").asInt()).isEqualTo(1);

    String query = "/events?MATCH_epc=https://id.gs1.org/01/10614141073464/21/7001";
    JsonNode whole = events(get(ROOT + query, OFFICE)).get(0);
    assertThat(asCaptured(whole)).isEqualTo(tree(sent));
    JsonNode open = events(http.get(ROOT + query)).get(0);
    assertThat(open.has("bizTransactionList") || open.has("sourceList")).isFalse();
    assertThat(open.has("example:temperature")).isFalse();
    assertThat(open.at("/lingao:withheld").asBoolean()).isTrue();

    String byName = ROOT + "/events/" + escape(whole.at("/eventID").asText());
    assertThat(asCaptured(events(get(byName, OFFICE)).get(0))).isEqualTo(tree(sent));
    JsonNode links = events(http.get(ROOT + query, "GS1-EPC-Format", "Always_GS1_Digital_Link"));
    assertThat(links.at("/0/epcList/0").asText())
        .isEqualTo("https://id.gs1.org/01/10614141073464/21/7001");
    problem(http.get(ROOT + "/events?EQ_bizTransaction_po=urn:example:po:7001"), 401, "Security");
    assertThat(events(get(ROOT + "/events?EQ_bizTransaction_po=urn:example:po:7001", OFFICE)))
        .hasSize(1);
  }

  @Test
  void one_event_is_captured_and_has_an_address() {
    String event = SHIPPING.formatted("7002", "7002");
    ObjectNode alone = (ObjectNode) tree(event);
    alone.set("@context", tree(document(event)).path("@context"));
    HttpResponse<String> created =
        http.send(
            "POST",
            ROOT + "/events",
            alone.toString(),
            "Content-Type",
            "application/ld+json",
            "Authorization",
            OFFICE);
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    assertThat(events(http.get(path(created)))).hasSize(1);
    problem(post("/events", document(SHIPPING.formatted("7008", "7008"))), 400, "Validation");
    String query = ROOT + "/events?MATCH_epc=urn:epc:id:sgtin:0614141.107346.7008";
    assertThat(events(http.get(query))).isEmpty();
  }

  @Test
  void wrong_events_refuse_all_or_are_left_out() {
    String right = SHIPPING.formatted("7003", "7003");
    String wrong =
        right.replace(
            "urn:epc:id:sgtin:0614141.107346.7003", "https://id.gs1.org/01/09520010000019/21/1");
    JsonNode refused = problem(capture(OFFICE, document(right, wrong)), 400, "Validation");
    assertThat(refused.at("/errors/0/eventIndex").asInt()).isEqualTo(1);
    assertThat(refused.at("/errors/0/detail").asText()).contains("check digit");
    String query = ROOT + "/events?MATCH_epc=urn:epc:id:sgtin:0614141.107346.7003";
    assertThat(events(http.get(query))).isEmpty();

    HttpResponse<String> greedy =
        capture(OFFICE, document(right, wrong), "GS1-Capture-Error-Behaviour", "proceed");
    assertThat(greedy.statusCode()).isEqualTo(202);
    JsonNode job = json(get(path(greedy), OFFICE));
    assertThat(job.at("/success").asBoolean()).isFalse();
    assertThat(job.at("/errors/0/eventIndex").asInt()).isEqualTo(1);
    assertThat(events(http.get(query))).hasSize(1);
    problem(get(path(greedy), OWNER), 404, "NoSuchResource");
  }

  @Test
  void a_brand_captures_about_its_own_goods_alone_by_password_and_by_key() throws SQLException {
    makeKey("duowen-water-spinach");
    String bearer = "Bearer " + KEY;
    String own =
        """
        {"type":"ObjectEvent","action":"OBSERVE","bizStep":"storing","eventTime":"2026-11-21T08:00:00+08:00",
         "eventTimeZoneOffset":"+08:00",
         "quantityList":[{"epcClass":"https://id.gs1.org/01/09520002000019/10/IT-7004"}]}\
        """;
    assertThat(capture(bearer, document(own)).statusCode()).isEqualTo(202);
    assertThat(capture(OWNER, document(own)).statusCode()).isEqualTo(202);
    problem(capture(bearer, document(SHIPPING.formatted("7004", "7004"))), 403, "Security");
    HttpResponse<String> unknown = capture("Bearer lgk_no", document(own));
    problem(unknown, 401, "Security");
    assertThat(unknown.headers().firstValue("WWW-Authenticate")).isPresent();
    problem(capture(basic("hall:demo-hall-2026"), document(own)), 403, "Security");
  }

  @Test
  void pages_lead_from_one_to_the_next_until_the_last() {
    Set<String> seen = new HashSet<>();
    int pages = 0;
    String next = ROOT + "/bizSteps/packing/events?perPage=20&orderBy=eventTime&orderDirection=ASC";
    List<String> times = new ArrayList<>();
    while (!next.isEmpty()) {
      HttpResponse<String> page = http.get(next);
      for (JsonNode event : events(page)) {
        assertThat(event.at("/bizStep").asText()).isEqualTo("packing");
        assertThat(seen.add(event.at("/eventID").asText())).isTrue();
        times.add(event.at("/eventTime").asText());
      }
      pages++;
      next = next(page);
    }
    assertThat(pages).isGreaterThan(1);
    assertThat(times).hasSizeGreaterThan(20);
    problem(http.get(ROOT + "/events?maxEventCount=5"), 413, "QueryTooLarge");
  }

  @Test
  void each_thing_that_events_are_about_has_an_address() {
    for (String kind : List.of("epcs", "bizSteps", "readPoints", "dispositions")) {
      JsonNode list = json(http.get(ROOT + "/" + kind + "?perPage=2")).at("/member");
      assertThat(list).as(kind).isNotEmpty();
      String one = ROOT + "/" + kind + "/" + escape(list.get(0).asText());
      assertThat(json(http.get(one)).at("/member/0").asText()).isEqualTo("events");
      assertThat(events(http.get(one + "/events?perPage=1"))).as(kind).hasSize(1);
    }
    HttpResponse<String> options = http.send("OPTIONS", ROOT + "/capture", "");
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(options.headers().firstValue("GS1-EPCIS-Capture-Limit")).isPresent();
    assertThat(options.headers().firstValue("Allow").orElse("")).contains("POST");
  }

  @Test
  void what_is_hostile_or_misunderstood_is_a_problem() {
    problem(http.get(ROOT + "/events", "Accept", "application/xml"), 406, "NotAcceptable");
    problem(http.get(ROOT + "/events", "GS1-EPCIS-Min", "2.1.0"), 406, "NotAcceptable");
    problem(http.get(ROOT + "/events?EQ_bizStp=packing"), 400, "QueryParameter");
    problem(http.get(ROOT + "/events?GE_eventTime=-9999-01-01T00:00:00Z"), 400, "QueryParameter");
    problem(get(ROOT + "/queries?nextPageToken=a%00", OFFICE), 400, "QueryParameter");
    problem(http.get(ROOT + "/nothing"), 404, "NoSuchResource");
    problem(http.send("DELETE", ROOT + "/events", ""), 405, "Implementation");
    problem(capture(OFFICE, "{\"type\":"), 400, "Validation");
    problem(capture(OFFICE, "{\"a\":".repeat(5000)), 413, "CaptureLimitExceeded");
    problem(capture(OFFICE, "plain", "Content-Encoding", "gzip"), 400, "Validation");
    HttpResponse<String> xml =
        http.send(
            "POST", ROOT + "/capture", "<a/>", "Content-Type", "text/xml", "Authorization", OFFICE);
    problem(xml, 415, "UnsupportedMediaType");
    HttpResponse<String> anonymous =
        http.send("POST", ROOT + "/capture", "{}", "Content-Type", "application/json");
    problem(anonymous, 401, "Security");
  }

  @Test
  void a_subscriber_is_told_of_what_is_captured_and_can_tell_who_says_it() throws Exception {
    String name = "cold-" + System.nanoTime();
    String query =
        """
        {"name":"%s","query":{"eventType":["ObjectEvent"],
         "MATCH_epc":["urn:epc:id:sgtin:0614141.107346.7005"]}}\
        """
            .formatted(name);
    assertThat(post("/queries", query).statusCode()).isEqualTo(201);
    problem(post("/queries", query), 409, "ResourceAlreadyExists");
    try (Subscriber subscriber = new Subscriber()) {
      String wish =
          "{\"dest\":\"%s\",\"signatureToken\":\"a-secret-of-ours-123\",\"stream\":true}"
              .formatted(subscriber.address());
      HttpResponse<String> made = post("/queries/" + name + "/subscriptions", wish);
      assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
      capture(OFFICE, document(SHIPPING.formatted("7005", "7005")));
      capture(OFFICE, document(SHIPPING.formatted("7006", "7006")));
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> !subscriber.messages("a-secret-of-ours-123").isEmpty());
      JsonNode told = tree(subscriber.messages("a-secret-of-ours-123").get(0));
      assertThat(told.at("/epcisBody/queryResults/queryName").asText()).isEqualTo(name);
      assertThat(told.at("/epcisBody/queryResults/resultsBody/eventList")).hasSize(1);
      assertThat(send("DELETE", path(made)).statusCode()).isEqualTo(204);
    }
    assertThat(events(get(ROOT + "/queries/" + name + "/events", OFFICE))).hasSize(1);
    problem(get(ROOT + "/queries/" + name, OWNER), 404, "NoSuchName");
    assertThat(send("DELETE", ROOT + "/queries/" + name).statusCode()).isEqualTo(204);
  }

  @Test
  void a_batchs_events_can_be_taken_away_to_verify_them() {
    JsonNode batches = json(http.get("/api/v1/products/fresh-water-spinach")).at("/batches");
    String code = batches.at("/0/code").asText();
    HttpResponse<String> export = http.get("/trace/" + code + "/events.json");
    assertThat(export.statusCode()).as(code).isEqualTo(200);
    String tag = export.headers().firstValue("ETag").orElseThrow();
    assertThat(http.get("/trace/" + code + "/events.json", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    JsonNode links = json(export).at("/lingao:chain/links");
    assertThat(links).hasSameSizeAs(events(export));
    String head = json(export).at("/lingao:chain/start").asText();
    for (JsonNode link : links) {
      head = sha256(head + link.at("/hash").asText());
      assertThat(link.at("/head").asText()).isEqualTo(head);
    }
    assertThat(http.get("/trace/" + code).body()).contains("/trace/" + code + "/events.json");
    assertThat(http.get("/trace/LG0000000000/events.json").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> capture(String authorization, String body, String... more) {
    List<String> headers =
        new ArrayList<>(
            List.of("Content-Type", "application/json", "Authorization", authorization));
    headers.addAll(List.of(more));
    return http.send("POST", ROOT + "/capture", body, headers.toArray(String[]::new));
  }

  private HttpResponse<String> post(String path, String body) {
    return http.send(
        "POST", ROOT + path, body, "Content-Type", "application/json", "Authorization", OFFICE);
  }

  private HttpResponse<String> send(String method, String path) {
    return http.send(method, path, "", "Authorization", OFFICE);
  }

  private HttpResponse<String> get(String path, String authorization) {
    return http.get(path, "Authorization", authorization);
  }

  private static String document(String... events) {
    return """
    {"@context":["https://ref.gs1.org/standards/epcis/epcis-context.jsonld",
      {"example":"https://ns.example.com/epcis/"}],
     "type":"EPCISDocument","schemaVersion":"2.0","creationDate":"2026-11-30T00:00:00Z",
     "epcisBody":{"eventList":[%s]}}\
    """
        .formatted(String.join(",", events));
  }

  private static JsonNode events(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer).at("/epcisBody/queryResults/resultsBody/eventList");
  }

  /** Without what the repository adds to each event. */
  private static JsonNode asCaptured(JsonNode event) {
    return ((ObjectNode) event.deepCopy()).without(List.of("eventID", "recordTime"));
  }

  private static JsonNode problem(HttpResponse<String> answer, int status, String exception) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(json(answer).at("/type").asText())
        .isEqualTo("epcisException:" + exception + "Exception");
    return json(answer);
  }

  private static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(text, e);
    }
  }

  private static String next(HttpResponse<String> page) {
    Matcher link = NEXT.matcher(page.headers().firstValue("Link").orElse(""));
    return link.find() ? link.group(1) : "";
  }

  private static String path(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
  }

  private static String escape(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As the console would, whose pages have tests of their own. */
  private void makeKey(String brand) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                shop.database().url(), shop.database().user(), shop.database().password());
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into brand_key (id, brand, name, hash, hint, made_by, made_at)"
                    + " values (1, ?, 'test', ?, 'stuv', 'owner', now()) on conflict do nothing")) {
      insert.setString(1, brand);
      insert.setString(2, sha256(KEY));
      insert.executeUpdate();
    }
  }
}
