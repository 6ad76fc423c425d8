package lingao.catalog.product;

/** How goods are kept and carried. */
public enum Temperature {
  /** Room temperature. */
  AMBIENT,
  /** Cold chain, 0 to 8 °C. */
  CHILLED,
  /** Cold chain, -18 °C or below. */
  FROZEN
}
