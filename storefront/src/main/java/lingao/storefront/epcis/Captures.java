package lingao.storefront.epcis;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.CaptureError;
import lingao.catalog.epcis.CaptureJob;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.ErrorBehaviour;
import lingao.catalog.epcis.hash.EventHash;

/** Takes documents and events in. */
@ApplicationScoped
class Captures {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Inject EpcisService repository;

  /** The body of a call, whole. */
  byte[] read(InputStream sent, HttpServletRequest http) throws IOException {
    return CaptureBody.read(
        sent, http.getContentLengthLong(), http.getHeader(HttpHeaders.CONTENT_ENCODING));
  }

  /**
   * Captures a document.
   *
   * @throws EpcisRefused when nothing of it is stored, because it is wrong
   */
  CaptureJob document(byte[] document, HttpServletRequest http, Caller caller) {
    String wanted = http.getHeader(Gs1Headers.ERROR_BEHAVIOUR);
    ErrorBehaviour behaviour = ErrorBehaviour.of(wanted == null ? "rollback" : wanted);
    CaptureJob job = repository.capture(document, behaviour, caller.capturer());
    boolean nothing = behaviour == ErrorBehaviour.ROLLBACK || isWholly(job.errors());
    if (!job.success() && nothing) {
      throw refused(job);
    }
    return job;
  }

  /** Captures one event; its eventID. */
  String one(byte[] event, Caller caller) throws IOException {
    if (isDocument(event)) {
      throw new EpcisRefused(
          EpcisException.VALIDATION, "one event is taken here; send documents to /capture");
    }
    CaptureJob job = repository.capture(event, ErrorBehaviour.ROLLBACK, caller.capturer());
    if (!job.success()) {
      throw refused(job);
    }
    JsonNode tree = MAPPER.readTree(event);
    return Optional.ofNullable(tree.path("eventID").textValue())
        .orElseGet(() -> EventHash.of(tree, NullNode.getInstance()).value());
  }

  /** What is no JSON at all is refused with its reason when it is captured. */
  private static boolean isDocument(byte[] event) {
    try {
      return MAPPER.readTree(event).path("type").asText().equals("EPCISDocument");
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the document itself is wrong, not this or that event. */
  private static boolean isWholly(List<CaptureError> errors) {
    return errors.stream().anyMatch(error -> error.event().isEmpty());
  }

  private static EpcisRefused refused(CaptureJob job) {
    CaptureError first = job.errors().get(0);
    String where = first.event().isPresent() ? "event " + first.event().getAsInt() : "the document";
    String detail = "Nothing was stored. First error, in " + where + ": " + first.detail();
    return new EpcisRefused(EpcisProblem.kind(first.reason()), detail, job.errors());
  }
}
