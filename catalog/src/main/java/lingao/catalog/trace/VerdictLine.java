package lingao.catalog.trace;

import java.time.LocalDate;
import lingao.catalog.shared.LocalizedText;

/**
 * The short answer about a batch, the same in an SMS, on a kiosk and for programs.
 *
 * @param level for programs and colours
 * @param product its name
 * @param verdict one short sentence, such as {@code 记录完整，检验合格，证书有效。}
 * @param origin where it comes from, such as {@code 多文镇}
 * @param producedOn the day it was made
 */
public record VerdictLine(
    Verdict.Level level,
    LocalizedText product,
    LocalizedText verdict,
    LocalizedText origin,
    LocalDate producedOn) {

  /** What is to be said of {@code story}. */
  public static VerdictLine of(BatchStory story) {
    return new VerdictLine(
        story.verdict().level(),
        story.product().name(),
        VerdictWords.of(story.verdict()),
        OriginWords.of(story),
        story.batch().producedOn());
  }

  /** All of it in a line: product, verdict, origin, day. */
  public LocalizedText text() {
    return new LocalizedText(
        product.zh() + "：" + verdict.zh() + "产地" + origin.zh() + "，" + producedOn + "生产。",
        product.en()
            + ": "
            + verdict.en()
            + " From "
            + origin.en()
            + ", made on "
            + producedOn
            + ".");
  }
}
