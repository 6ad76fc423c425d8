package lingao.catalog.inventory;

/**
 * A row of the stock that its movements do not add up to: something wrote past them.
 *
 * @param kept available, reserved and sold pieces as kept, such as {@code 5 / 1 / 9}
 * @param moved what the movements add up to
 */
public record StockDifference(String sku, String point, String kept, String moved) {}
