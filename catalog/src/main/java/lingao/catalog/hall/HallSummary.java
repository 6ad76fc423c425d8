package lingao.catalog.hall;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;

/**
 * An experience hall as lists show it.
 *
 * @param opens county time
 * @param closes county time
 * @param closedOn days on which it stays closed
 */
public record HallSummary(
    String slug,
    LocalizedText name,
    LocalizedText address,
    int areaSquareMetres,
    String phone,
    LocalTime opens,
    LocalTime closes,
    List<DayOfWeek> closedOn,
    double latitude,
    double longitude,
    Picture picture,
    boolean demo) {}
