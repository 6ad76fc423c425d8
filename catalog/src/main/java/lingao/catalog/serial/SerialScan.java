package lingao.catalog.serial;

import java.util.Optional;
import java.util.regex.Pattern;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;

/**
 * Somebody asks for a number. Can be fired as a CDI event by who leads them to its page.
 *
 * @param place a hall's slug for a kiosk, a region such as {@code CN-46} or {@code CN} for others;
 *     what has another form counts as unknown
 * @param visitor what tells a visitor from others for some minutes, such as an address; of it only
 *     a keyed digest is kept, and only so long
 */
public record SerialScan(
    Gtin gtin, Serial serial, ScanWay way, Optional<String> place, String visitor) {

  private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9-]{1,40}");

  /** Takes a place of another form for none. */
  public SerialScan {
    place = place.filter(text -> PLACE.matcher(text).matches());
  }
}
