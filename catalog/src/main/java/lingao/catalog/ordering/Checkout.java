package lingao.catalog.ordering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.basket.Invoice;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;

/**
 * All that a buyer says when placing an order.
 *
 * @param basket id of the basket whose lines are bought
 * @param giftNote words to the receiver, 1 to {@value #LONGEST_NOTE} characters; the basket's when
 *     absent
 * @param invoice the invoice that is asked for; the basket's when absent
 * @param coupons codes beside those of the basket; one that takes nothing off refuses the order
 * @param language in which the buyer is written to
 * @param customer who buys, if they have an account
 * @param expectedTotal what the buyer was shown; another total refuses the order
 */
public record Checkout(
    String basket,
    Contact contact,
    Delivery delivery,
    PaymentMethod method,
    Optional<String> giftNote,
    Optional<Invoice> invoice,
    List<String> coupons,
    Locale language,
    Optional<Long> customer,
    Optional<Money> expectedTotal) {

  /** The most characters of a gift note. */
  public static final int LONGEST_NOTE = 200;

  private static final int MOST_COUPONS = 5;

  /** Refuses notes and coupons that are too long or too many with {@link InvalidValue}. */
  public Checkout {
    giftNote = giftNote.map(String::strip).filter(note -> !note.isEmpty());
    if (giftNote.filter(Checkout::isUnprintable).isPresent()) {
      throw new InvalidValue("giftNote", "at most " + LONGEST_NOTE + " characters");
    }
    if (coupons.size() > MOST_COUPONS) {
      throw new InvalidValue("coupons", "at most " + MOST_COUPONS);
    }
    coupons = List.copyOf(coupons);
  }

  /** {@code zh} or {@code en}. */
  String languageCode() {
    return language.getLanguage().equals("en") ? "en" : "zh";
  }

  /** Line breaks are fine on a card. */
  private static boolean isUnprintable(String note) {
    return note.length() > LONGEST_NOTE || note.codePoints().anyMatch(Checkout::isUnprintable);
  }

  private static boolean isUnprintable(int character) {
    return Character.getType(character) == Character.SURROGATE
        || (Character.isISOControl(character) && character != '\n' && character != '\r');
  }
}
