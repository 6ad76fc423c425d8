package lingao.storefront.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import lingao.catalog.epcis.CaptureError;
import lingao.catalog.epcis.CaptureJob;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.ErrorBehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CapturesTest {

  private static final Caller OFFICE = new Caller(Optional.empty(), "office");
  private static final String EVENT =
      "{'@context':[],'type':'ObjectEvent','action':'OBSERVE','epcList':['urn:x:1'],"
          + "'eventTime':'2026-11-30T08:00:00+08:00','eventTimeZoneOffset':'+08:00'%s}";

  private final Captures captures = new Captures();

  @BeforeEach
  void assemble() {
    captures.repository = mock(EpcisService.class);
  }

  @Test
  void one_event_is_called_by_its_name_or_its_hash() throws IOException {
    answers(List.of());

    assertThat(captures.one(json(EVENT.formatted(",'eventID':'urn:x:e'")), OFFICE))
        .isEqualTo("urn:x:e");
    assertThat(captures.one(json(EVENT.formatted("")), OFFICE)).startsWith("ni:///sha-256;");
  }

  @Test
  void a_whole_document_is_not_one_event_and_nothing_of_it_is_stored() {
    byte[] document = json("{'@context':[],'type':'EPCISDocument'}");

    assertThatThrownBy(() -> captures.one(document, OFFICE))
        .isInstanceOfSatisfying(
            EpcisRefused.class, e -> assertThat(e.problem().status()).isEqualTo(400));
    verifyNoInteractions(captures.repository);
  }

  @Test
  void what_is_no_JSON_is_refused_with_the_repositorys_reason() {
    answers(
        List.of(
            new CaptureError(OptionalInt.empty(), "", CaptureError.Reason.MALFORMED, "no JSON")));

    assertThatThrownBy(() -> captures.one(json("{"), OFFICE))
        .isInstanceOf(EpcisRefused.class)
        .hasMessageContaining("no JSON");
  }

  private void answers(List<CaptureError> errors) {
    when(captures.repository.capture(any(byte[].class), any(), any()))
        .thenReturn(
            new CaptureJob(
                UUID.randomUUID(),
                Optional.empty(),
                "office",
                ErrorBehaviour.ROLLBACK,
                Instant.EPOCH,
                Instant.EPOCH,
                errors.isEmpty(),
                errors.isEmpty() ? 1 : 0,
                errors));
  }

  private static byte[] json(String text) {
    return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}
