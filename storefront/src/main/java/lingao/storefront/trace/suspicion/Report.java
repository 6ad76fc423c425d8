package lingao.storefront.trace.suspicion;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.media.UnreadablePicture;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.suspicion.NewSuspicion;
import lingao.catalog.suspicion.SuspicionService;
import lingao.storefront.form.SentForm;
import lingao.storefront.form.Typed;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.util.lang.Bytes;

/** What somebody has sent to report a package, and what is wrong with it. */
final class Report {

  static final String CODE = "code";
  static final String WORDS = "words";
  static final String CONTACT = "contact";
  static final String PICTURE = "picture";

  /** No person sees this field; who fills it in is a program. */
  static final String TRAP = "homepage";

  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final SentForm.Bounds BOUNDS =
      new SentForm.Bounds(Bytes.megabytes(11), Bytes.megabytes(10), 20);

  private Typed typed = Typed.NOTHING;
  private Optional<Refusal> refusal = Optional.empty();

  /**
   * What is wrong.
   *
   * @param key of the sentence
   * @param status of the answer
   */
  record Refusal(String field, String key, int status) {}

  /** Sends it; false when something is wrong. What a program fills in is taken, and forgotten. */
  boolean send(ServletWebRequest request, SuspicionService suspicions, Locale language) {
    SentForm sent = SentForm.of(request, PICTURE, BOUNDS);
    typed = sent.typed();
    if (sent.tooLarge()) {
      refuse(PICTURE, "large", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (typed.get(TRAP).isEmpty()) {
      send(sent.files().stream().map(SentForm::take).toList(), request, suspicions, language);
    }
    return refusal.isEmpty();
  }

  Typed typed() {
    return typed;
  }

  Optional<Refusal> refusal() {
    return refusal;
  }

  private void send(
      List<byte[]> pictures,
      ServletWebRequest request,
      SuspicionService suspicions,
      Locale language) {
    try {
      suspicions.report(
          new NewSuspicion(
              typed.get(CODE),
              typed.get(WORDS),
              typed.get(CONTACT),
              pictures.stream().findFirst(),
              language),
          request.getContainerRequest().getRemoteAddr());
    } catch (InvalidValue e) {
      refuse(e.name(), e.name(), UNPROCESSABLE);
    } catch (UnreadablePicture e) {
      refuse(PICTURE, PICTURE, UNPROCESSABLE);
    } catch (TooManyAttempts e) {
      refuse(WORDS, "often", TOO_MANY_REQUESTS);
    }
  }

  private void refuse(String field, String key, int status) {
    refusal = Optional.of(new Refusal(field, "report.error." + key, status));
  }
}
