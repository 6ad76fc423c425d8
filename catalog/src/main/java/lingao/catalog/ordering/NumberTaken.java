package lingao.catalog.ordering;

/** A random number that an order has already; another is tried. */
final class NumberTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
