package lingao.catalog.review;

/** How somebody shows that an order is theirs. */
public sealed interface Buyer {

  /**
   * By the order's token, from a link.
   *
   * @param token as it came; maybe wrong
   */
  record Guest(String token) implements Buyer {}

  /**
   * By being signed in.
   *
   * @param id of the customer
   */
  record Account(long id) implements Buyer {}
}
