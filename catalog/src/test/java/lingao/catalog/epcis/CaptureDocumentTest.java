package lingao.catalog.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import lingao.catalog.epcis.CaptureError.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureDocumentTest {

  private static final String EVENT =
      "{'type':'ObjectEvent','eventTime':'2026-11-29T08:00:00+08:00','eventTimeZoneOffset':'+08:00',"
          + "'action':'OBSERVE','epcList':['https://id.gs1.org/01/09506000134352/21/1']}";

  @Test
  void errors_name_the_event_the_place_and_the_rule() {
    CaptureDocument read =
        read(document(EVENT, EVENT.replace("134352", "134353"), EVENT.replace("OBSERVE", "LOOK")));
    assertThat(read.events()).hasSize(1);
    assertThat(read.errors())
        .containsExactly(
            new CaptureError(
                OptionalInt.of(1),
                "/epcisBody/eventList/1/epcList/0",
                Reason.INVALID,
                "(01): the check digit does not match"),
            new CaptureError(
                OptionalInt.of(2),
                "/epcisBody/eventList/2/action",
                Reason.SCHEMA,
                "must be one of OBSERVE, ADD, DELETE"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{ | MALFORMED",
        "{'a':1,'a':2} | MALFORMED",
        "{} {} | MALFORMED",
        "{'@context':[],'type':'ObjectEvent' | MALFORMED",
        "[] | SCHEMA",
        "null | SCHEMA",
        "{'type':'ObjectEvent'} | SCHEMA",
        "{'type':'EPCISDocument'} | SCHEMA",
        "{'@context':[],'type':'EPCISQueryDocument'} | SCHEMA",
        "{'@context':[],'type':'urn:x:OwnEvent'} | SCHEMA",
      })
  void what_is_no_document_is_refused(String text, Reason reason) {
    assertThat(read(text).events()).isEmpty();
    assertThat(read(text).errors()).extracting(CaptureError::reason).containsExactly(reason);
  }

  @Test
  void nothing_is_larger_or_deeper_than_the_limits() {
    assertOversized(" ".repeat(EpcisService.LARGEST_DOCUMENT + 1));
    assertOversized("[".repeat(10_000));
    assertOversized("{'@context':[],'type':'x','n':" + "1".repeat(500) + "}");
    assertOversized(document(EVENT).replace("https://ex.example/", "urn:" + "x".repeat(20_000)));
    assertOversized(document("{},".repeat(EpcisService.MOST_EVENTS) + "{}"));
  }

  @Test
  void deep_extensions_are_refused_with_their_event() {
    String deep = "{'a':".repeat(32) + "1" + "}".repeat(32);
    CaptureDocument read =
        read(document(EVENT, EVENT.replace("'action'", "'ex:deep':" + deep + ",'action'")));
    assertThat(read.events()).hasSize(1);
    assertThat(read.errors()).extracting(CaptureError::event).containsExactly(OptionalInt.of(1));
  }

  @Test
  void a_single_event_has_its_own_context() {
    CaptureDocument read = read(EVENT.replace("{'type'", "{'@context':[],'type'"));
    assertThat(read.errors()).isEmpty();
    assertThat(read.pointer(0)).isEmpty();
    assertThat(read.events()).singleElement().matches(event -> event.context().isNull());
  }

  @Test
  void only_what_is_beyond_gs1s_context_is_kept_beside_the_events() {
    NewEvent event = read(document(EVENT)).events().get(0);
    assertThat(event.context()).hasToString("[{\"ex\":\"https://ex.example/\"}]");
  }

  @Test
  void an_event_without_name_is_called_by_its_hash() {
    NewEvent event = read(document(EVENT)).events().get(0);
    assertThat(event.eventId()).isEqualTo(event.hash().value());
    assertThat(event.eventId()).contains(event.digits()).doesNotContain("/" + event.digits());
  }

  @Test
  void half_a_surrogate_pair_is_refused() {
    String text = EVENT.replace("'action'", "'ex:a':'\\ud83d','action'");
    assertThat(read(document(text)).errors())
        .extracting(CaptureError::reason)
        .containsExactly(Reason.INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'ex:a':'a\\u0000b'",
        "'ex:a':{'ex:\\u0000':1}",
        "'rdfs:comment':1e99999",
        "'errorDeclaration':{'declarationTime':'2026-11-30T00:00:00Z','ex:n':[1e-99999]}",
      })
  void what_the_database_cannot_look_into_is_refused_with_its_event(String more) {
    CaptureDocument read = read(document(EVENT, EVENT.replace("'action'", more + ",'action'")));
    assertThat(read.events()).hasSize(1);
    assertThat(read.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.event()).hasValue(1);
              assertThat(error.reason()).isEqualTo(Reason.INVALID);
            });
  }

  @Test
  void a_backslash_before_u0000_is_a_text_like_others() {
    String text = EVENT.replace("'action'", "'ex:a':'\\\\u0000','action'");
    assertThat(read(document(text)).errors()).isEmpty();
  }

  @Test
  void bytes_that_are_no_text_are_malformed() {
    byte[] bytes = {0, 0, 0, '{', 0x7f, 0x7f, 0x7f, 0x7f};
    assertThat(CaptureDocument.read(bytes).errors())
        .extracting(CaptureError::reason)
        .containsExactly(Reason.MALFORMED);
  }

  @Test
  void errors_are_not_cut_within_a_character() {
    CaptureError error =
        new CaptureError(OptionalInt.empty(), "", Reason.INVALID, "a".repeat(499) + "🐟".repeat(9));
    assertThat(error.detail()).isEqualTo("a".repeat(499));
  }

  @Test
  void what_errors_quote_is_short_and_printable() {
    CaptureError error = read("{'" + "\\u0000x".repeat(900) + "':1,'b'}").errors().get(0);
    assertThat(error.detail()).hasSizeLessThanOrEqualTo(500).doesNotContain("\0");
  }

  private static void assertOversized(String text) {
    assertThat(read(text).errors()).extracting(CaptureError::reason).containsOnly(Reason.OVERSIZED);
  }

  private static String document(String... events) {
    return "{'@context':['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld',"
        + "{'ex':'https://ex.example/'}],'type':'EPCISDocument','schemaVersion':'2.0',"
        + "'creationDate':'2026-11-29T08:00:00Z','epcisBody':{'eventList':["
        + String.join(",", events)
        + "]}}";
  }

  private static CaptureDocument read(String text) {
    return CaptureDocument.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
