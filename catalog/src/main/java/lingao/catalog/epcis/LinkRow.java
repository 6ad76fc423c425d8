package lingao.catalog.epcis;

import org.jspecify.annotations.Nullable;

/**
 * A link of a chain as it is stored, unchecked.
 *
 * @param hash the digits of the event's hash
 * @param body the event
 * @param context its context beyond GS1's own
 */
record LinkRow(
    String epc, int position, String head, String hash, String body, @Nullable String context) {

  static LinkRow of(@Nullable Object[] row) {
    return new LinkRow(
        EventRows.text(row[0]),
        ((Number) EventRows.there(row[1])).intValue(),
        EventRows.text(row[2]),
        EventRows.text(row[3]),
        EventRows.text(row[4]),
        (String) row[5]);
  }
}
