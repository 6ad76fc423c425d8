package lingao.catalog.product;

import lingao.catalog.shared.LocalizedText;

/**
 * That an experience hall has pieces of a SKU on its shelf.
 *
 * @param hall slug of the hall
 * @param pieces at least 1
 */
public record HallStock(String hall, LocalizedText name, int pieces) {}
