package lingao.kiosk.checkout;

import java.util.Optional;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Mobile;

/** Who orders at the kiosk. */
record Buyer(Greeting greeting, Mobile mobile) {

  private static final int LAST_DIGITS = 4;

  /** The digits by which staff and visitor know the number without telling it. */
  String lastDigits() {
    return mobile.value().substring(mobile.value().length() - LAST_DIGITS);
  }

  /** Whom the shop turns to about the order. */
  Contact contact(String name) {
    return new Contact(name, mobile, Optional.empty());
  }
}
