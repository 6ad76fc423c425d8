package lingao.storefront.api.order;

/** A part of what an order costs: what a coupon takes off, or of what freight is made up. */
public record AmountItem(String label, long fen) {}
