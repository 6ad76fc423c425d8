package lingao.catalog.customer;

import java.util.Optional;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Mobile;

/** By what a customer signs in. */
public sealed interface SignInName {

  /** The form in which two are the same for the shop. */
  String canonical();

  /** By an e-mail address. */
  record ByEmail(Email email) implements SignInName {
    @Override
    public String canonical() {
      return email.canonical();
    }
  }

  /** By a mobile number. */
  record ByMobile(Mobile mobile) implements SignInName {
    @Override
    public String canonical() {
      return mobile.value();
    }
  }

  /**
   * What somebody typed into a field for either.
   *
   * @throws InvalidValue named {@code signInName} when it is neither
   */
  static SignInName parse(String text) {
    try {
      return text.contains("@") || text.contains("＠")
          ? new ByEmail(new Email(text))
          : new ByMobile(new Mobile(text));
    } catch (InvalidValue e) {
      throw new InvalidValue("signInName", "a mobile number or an e-mail address");
    }
  }

  /** The same, or nothing when it is neither. */
  static Optional<SignInName> of(String text) {
    try {
      return Optional.of(parse(text));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }
}
