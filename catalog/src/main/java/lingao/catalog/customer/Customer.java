package lingao.catalog.customer;

import java.util.Locale;
import java.util.Optional;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.Mobile;

/**
 * Somebody with an account.
 *
 * @param name by which the shop greets them, 1 to 40 characters
 * @param email confirmed by its owner
 * @param mobile as they gave it
 * @param language of the mails to them
 */
public record Customer(
    long id, String name, Optional<Email> email, Optional<Mobile> mobile, Locale language) {

  /** What their password must not be. */
  String signInName() {
    return email.map(Email::canonical).or(() -> mobile.map(Mobile::value)).orElse("");
  }

  /** Tells no person. */
  @Override
  public String toString() {
    return "customer " + id;
  }
}
