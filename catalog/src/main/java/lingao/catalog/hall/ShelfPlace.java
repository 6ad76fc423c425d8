package lingao.catalog.hall;

import lingao.catalog.shared.LocalizedText;

/**
 * Where a product lies in a hall.
 *
 * @param code of the shelf, such as {@code A}
 * @param name of the shelf
 */
public record ShelfPlace(String code, LocalizedText name) {}
