package lingao.catalog.basket;

import java.util.List;
import lingao.catalog.shared.LocalizedText;

/**
 * What a basket holds of one brand.
 *
 * @param brand slug
 * @param lines in the order in which they were added, at least one
 */
public record BrandGroup(String brand, LocalizedText name, List<BasketLine> lines) {}
