package lingao.catalog.trace.entry;

/**
 * A spreadsheet that waits to be stored.
 *
 * @param token under which it waits, for a day
 * @param plan what it would do
 */
public record ImportPreview(String token, ImportPlan plan) {}
