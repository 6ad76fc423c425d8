package lingao.catalog.product;

import lingao.catalog.shared.LocalizedText;

/**
 * That an experience hall has pieces of a SKU on its shelf.
 *
 * @param hall slug of the hall
 * @param name of the hall
 * @param shelf code of the shelf, such as {@code A}
 * @param shelfName name of the shelf
 * @param pieces at least 1
 */
public record HallStock(
    String hall, LocalizedText name, String shelf, LocalizedText shelfName, int pieces) {}
