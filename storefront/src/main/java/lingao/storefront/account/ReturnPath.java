package lingao.storefront.account;

import java.util.regex.Pattern;

/**
 * Where a reader goes on after signing in: an address of this shop, whatever a link claims, so that
 * nobody is led elsewhere.
 *
 * @param value such as {@code /checkout}
 */
record ReturnPath(String value) {

  static final ReturnPath START = new ReturnPath("/account");

  private static final Pattern FORM =
      Pattern.compile("/[A-Za-z0-9-]+(/[A-Za-z0-9_-]+)*(\\?[A-Za-z0-9%&=+._*-]*)?");
  private static final Pattern NOT_THERE =
      Pattern.compile("/(account/(sign-in|sign-out|register|forgot|reset|confirm)|api|office).*");
  private static final int LONGEST = 1000;

  /** {@code text} if it is such an address, else the account. */
  static ReturnPath of(String text) {
    return text.length() <= LONGEST
            && FORM.matcher(text).matches()
            && !NOT_THERE.matcher(text).matches()
        ? new ReturnPath(text)
        : START;
  }
}
