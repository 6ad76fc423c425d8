package lingao.launcher.postgres;

/**
 * How to reach the shop's database.
 *
 * @param url a JDBC address
 * @param user a role that may log in
 * @param password its secret, never to be printed
 */
public record Database(String url, String user, String password) {
  @Override
  public String toString() {
    return url + " as " + user;
  }
}
