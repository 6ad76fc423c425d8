package lingao.catalog.trace;

import java.time.Instant;
import lingao.catalog.shared.LocalizedText;

/**
 * That the county office calls a batch back.
 *
 * @param number of the recall, as printed on notices
 * @param reason why
 * @param advice what who has it should do
 * @param since when it was called back
 */
public record RecallNotice(
    String number, LocalizedText reason, LocalizedText advice, Instant since) {}
