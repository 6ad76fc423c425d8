package lingao.storefront.api.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.RecallNotice;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.Verdict;
import lingao.catalog.trace.VerdictLine;
import lingao.storefront.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * The story of a batch.
 *
 * @param line what an SMS answers
 * @param steps in order of time, those declared wrong included
 * @param chainHead of the hashes of its events; all of them are at {@code eventsUrl}
 */
public record StoryView(
    BatchItem batch,
    String product,
    LineItem line,
    VerdictItem verdict,
    @Nullable RecallItem recall,
    List<StepItem> steps,
    @Nullable String chainHead,
    @Nullable Integer chainLength,
    String eventsUrl) {

  /** The story in a language. */
  public static StoryView of(BatchStory story, Language language) {
    Locale locale = language.locale();
    return new StoryView(
        BatchItem.of(story.batch(), language),
        story.product().slug(),
        LineItem.of(story.line(), locale),
        VerdictItem.of(story.verdict()),
        story.recall().map(notice -> RecallItem.of(notice, locale)).orElse(null),
        story.steps().stream().map(step -> StepItem.of(step, locale)).toList(),
        story.chain().map(chain -> chain.head().head()).orElse(null),
        story.chain().map(chain -> chain.length()).orElse(null),
        "/epcis/v2/epcs/" + encoded(story.batch().key().uri()) + "/events");
  }

  private static String encoded(String uri) {
    return URLEncoder.encode(uri, StandardCharsets.UTF_8);
  }

  /**
   * The short answer.
   *
   * @param text all of it in a line
   */
  public record LineItem(String level, String verdict, String origin, String text) {

    static LineItem of(VerdictLine line, Locale locale) {
      return new LineItem(
          name(line.level()),
          line.verdict().in(locale),
          line.origin().in(locale),
          line.text().in(locale));
    }
  }

  /** What is to be thought of the batch. */
  public record VerdictItem(
      String level,
      boolean complete,
      List<String> missing,
      String certificates,
      String inspection,
      boolean recalled,
      boolean expired,
      boolean tampered) {

    static VerdictItem of(Verdict verdict) {
      return new VerdictItem(
          name(verdict.level()),
          verdict.complete(),
          verdict.missing().stream().map(TraceStepKind::slug).toList(),
          name(verdict.certificates()),
          name(verdict.inspection()),
          verdict.recalled(),
          verdict.expired(),
          verdict.tampered());
    }
  }

  /** Why the batch is called back. */
  public record RecallItem(String number, String reason, String advice, Instant since) {

    static RecallItem of(RecallNotice notice, Locale locale) {
      return new RecallItem(
          notice.number(), notice.reason().in(locale), notice.advice().in(locale), notice.since());
    }
  }

  /**
   * A step.
   *
   * @param of {@code own}, {@code upstream} or {@code container}
   * @param correction why it was declared wrong
   */
  public record StepItem(
      String eventId,
      String kind,
      String of,
      Instant at,
      Instant recordedAt,
      String place,
      @Nullable Double latitude,
      @Nullable Double longitude,
      String actor,
      @Nullable String note,
      @Nullable String result,
      @Nullable String certificate,
      @Nullable String correction) {

    static StepItem of(TraceStep step, Locale locale) {
      return new StepItem(
          step.eventId(),
          step.kind().slug(),
          name(step.origin().owner()),
          step.at(),
          step.recordedAt(),
          step.place().in(locale),
          step.position().map(TraceStep.Position::latitude).orElse(null),
          step.position().map(TraceStep.Position::longitude).orElse(null),
          step.actor().in(locale),
          in(step.note(), locale),
          step.result().map(StoryView::name).orElse(null),
          step.certificate().map(certificate -> certificate.number()).orElse(null),
          in(step.correction().map(TraceStep.Correction::reason), locale));
    }
  }

  private static @Nullable String in(Optional<LocalizedText> text, Locale locale) {
    return text.map(told -> told.in(locale)).orElse(null);
  }

  private static String name(Enum<?> of) {
    return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
