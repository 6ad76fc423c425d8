package lingao.storefront.checkout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.catalog.ordering.Checkout;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.Money;
import lingao.storefront.form.Mistakes;
import org.jspecify.annotations.Nullable;

/** Turns what was typed into an order's checkout, or says at each field what is wrong. */
record Submission(Draft draft, Mistakes mistakes, UnaryOperator<String> text) {

  /** Stands for a number while the name is checked. */
  private static final Mobile ANY_MOBILE = new Mobile("13800000000");

  /** Nothing when there are mistakes. */
  Optional<Checkout> checkout(
      String basket, Locale language, Optional<Long> customer, long expectedFen) {
    @Nullable Contact contact = contact();
    @Nullable Delivery delivery = delivery();
    @Nullable PaymentMethod method =
        value(Draft.METHOD, () -> PaymentMethod.of(draft.get(Draft.METHOD)));
    if (contact == null || delivery == null || method == null || !mistakes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Checkout(
            basket,
            contact,
            delivery,
            method,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            language,
            customer,
            expectedFen < 0 ? Optional.empty() : Optional.of(new Money(expectedFen))));
  }

  /** All three are checked before one of them refuses, in the order in which they are asked. */
  private @Nullable Contact contact() {
    String name = draft.get(Draft.NAME);
    value(Draft.NAME, () -> new Contact(name, ANY_MOBILE, Optional.empty()));
    @Nullable Mobile mobile = value(Draft.MOBILE, () -> new Mobile(draft.get(Draft.MOBILE)));
    String typed = draft.get(Draft.EMAIL);
    @Nullable Email email = typed.isEmpty() ? null : value(Draft.EMAIL, () -> new Email(typed));
    return mobile == null
        ? null
        : value(Draft.NAME, () -> new Contact(name, mobile, Optional.ofNullable(email)));
  }

  private @Nullable Delivery delivery() {
    switch (draft.kind()) {
      case COURIER -> {
        needed(Draft.PROVINCE);
        needed(Draft.CITY);
        needed(Draft.COUNTY);
      }
      case HALL -> needed(Draft.HALL);
      case STATION -> needed(Draft.STATION);
    }
    String field = draft.kind() == DeliveryKind.COURIER ? Draft.STREET : Draft.KIND;
    boolean chosen = draft.toReckon().isPresent();
    return chosen || field.equals(Draft.STREET) ? value(field, this::ordered) : null;
  }

  /** Checks the street even before a county is chosen. */
  private Delivery ordered() {
    boolean early = draft.kind() == DeliveryKind.COURIER && draft.toReckon().isEmpty();
    return early ? new Courier("海南省", "", "", draft.get(Draft.STREET)) : draft.toOrder();
  }

  private void needed(String field) {
    if (draft.get(field).isEmpty()) {
      mistakes.add(field, text.apply("checkout.wrong." + field));
    }
  }

  private <T> @Nullable T value(String field, Maker<T> maker) {
    try {
      return maker.make();
    } catch (InvalidValue e) {
      mistakes.add(field, text.apply("checkout.wrong." + field));
      return null;
    }
  }

  /** Makes a value, or refuses what it would be made of. */
  @FunctionalInterface
  private interface Maker<T> {
    T make();
  }
}
