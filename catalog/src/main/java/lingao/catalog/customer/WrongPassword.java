package lingao.catalog.customer;

/** The password that was asked for, to be sure, is another one. Nothing was changed. */
public final class WrongPassword extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongPassword() {
    super("wrong password");
  }
}
