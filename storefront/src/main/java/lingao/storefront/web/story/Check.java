package lingao.storefront.web.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.epcis.ChainHead;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.Verdict;

/**
 * One thing that a verdict says.
 *
 * @param text key of its words
 */
record Check(Mood mood, String text) {

  /** How good it is. */
  enum Mood {
    /** In order. */
    GOOD,
    /** Not known, or to be kept in mind. */
    OPEN,
    /** Not in order. */
    BAD;

    String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is said of a batch; the recall and the shelf life always first. */
  static List<Check> of(BatchStory story) {
    Verdict verdict = story.verdict();
    List<Check> checks = new ArrayList<>();
    checks.add(verdict.recalled() ? bad("verdict.recall.yes") : good("verdict.recall.no"));
    checks.add(verdict.expired() ? bad("verdict.date.past") : good("verdict.date.good"));
    checks.add(
        verdict.complete() ? good("verdict.records.complete") : open("verdict.records.missing"));
    checks.add(inspection(verdict.inspection()));
    checks.add(certificates(verdict.certificates()));
    story.chain().map(Check::chain).ifPresent(checks::add);
    return List.copyOf(checks);
  }

  /** How good a verdict is as a whole. */
  static Mood mood(Verdict.Level level) {
    return switch (level) {
      case GOOD -> Mood.GOOD;
      case INCOMPLETE -> Mood.OPEN;
      case WARNING, EXPIRED, RECALLED -> Mood.BAD;
    };
  }

  private static Check inspection(Verdict.InspectionState state) {
    return switch (state) {
      case PASSED -> good("verdict.inspection.passed");
      case FAILED -> bad("verdict.inspection.failed");
      case MISSING -> open("verdict.inspection.missing");
    };
  }

  private static Check certificates(Verdict.CertificateState state) {
    return switch (state) {
      case VALID -> good("verdict.certificates.valid");
      case VALID_THEN -> open("verdict.certificates.then");
      case NOT_VALID -> bad("verdict.certificates.invalid");
      case NONE -> open("verdict.certificates.none");
    };
  }

  private static Check chain(ChainHead chain) {
    Optional<Integer> broken = chain.brokenAt();
    if (broken.isPresent()) {
      return bad("verdict.chain.broken");
    }
    return chain.checkedAt().isPresent()
        ? good("verdict.chain.checked")
        : open("verdict.chain.unchecked");
  }

  private static Check good(String text) {
    return new Check(Mood.GOOD, text);
  }

  private static Check open(String text) {
    return new Check(Mood.OPEN, text);
  }

  private static Check bad(String text) {
    return new Check(Mood.BAD, text);
  }
}
