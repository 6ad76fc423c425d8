package lingao.catalog.place;

import lingao.catalog.shared.LocalizedText;

/**
 * A town (镇) of the county.
 *
 * @param slug its name in addresses, such as {@code duowen}
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
public record Town(String slug, LocalizedText name, double latitude, double longitude) {}
