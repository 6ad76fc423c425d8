package lingao.catalog.customer;

/**
 * A session that has just begun.
 *
 * @param token for the browser's cookie: nobody can guess it, and the shop keeps its hash alone
 */
public record SignedIn(String token, Customer customer) {

  /** Tells no token. */
  @Override
  public String toString() {
    return "signed in: " + customer;
  }
}
