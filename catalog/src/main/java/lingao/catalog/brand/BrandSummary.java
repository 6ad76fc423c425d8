package lingao.catalog.brand;

import lingao.catalog.media.Picture;
import lingao.catalog.place.Town;
import lingao.catalog.shared.LocalizedText;

/**
 * A brand as lists show it.
 *
 * @param colour accent colour, {@code #RRGGBB}
 * @param demo whether it is demo data, to be marked 示例
 * @param products how many products it lists
 */
public record BrandSummary(
    String slug,
    LocalizedText name,
    LocalizedText tagline,
    Town town,
    String colour,
    Picture emblem,
    Picture scene,
    boolean demo,
    int products) {}
