package lingao.catalog.promotion;

import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/**
 * What a coupon takes off.
 *
 * @param code of the coupon
 * @param label its name, for people
 * @param amount more than nothing
 */
public record Discount(String code, LocalizedText label, Money amount) {}
