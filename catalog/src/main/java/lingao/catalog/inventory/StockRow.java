package lingao.catalog.inventory;

import lingao.catalog.shared.LocalizedText;

/**
 * Pieces of a SKU at a stock point.
 *
 * @param sku its code
 * @param product slug of its product
 * @param name of the product
 * @param pack name of the SKU: weight or pack
 * @param point code of the stock point
 * @param available pieces that can be bought
 * @param reserved pieces set aside for orders that are not paid yet
 * @param sold pieces that orders have paid
 */
public record StockRow(
    String sku,
    String product,
    LocalizedText name,
    LocalizedText pack,
    String point,
    LocalizedText pointName,
    int available,
    int reserved,
    int sold) {}
