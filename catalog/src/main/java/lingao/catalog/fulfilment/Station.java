package lingao.catalog.fulfilment;

import java.time.LocalTime;
import lingao.catalog.place.Town;
import lingao.catalog.shared.LocalizedText;

/**
 * A town station of the three-level delivery network.
 *
 * @param code such as {@code S01}
 * @param villagePoints how many village points it serves
 */
public record Station(
    String code,
    LocalizedText name,
    LocalizedText address,
    Town town,
    LocalTime opens,
    LocalTime closes,
    int villagePoints) {}
