package lingao.catalog.payment.stub;

import org.jspecify.annotations.Nullable;

/** What a test card does. */
enum CardBehaviour {
  /** It pays. */
  PAYS(false, ""),
  /** The holder's bank wants to see the holder, then it pays. */
  AUTHENTICATES(true, ""),
  DECLINED(false, "generic_decline"),
  INSUFFICIENT_FUNDS(false, "insufficient_funds"),
  LOST(false, "lost_card"),
  STOLEN(false, "stolen_card"),
  FRAUDULENT(false, "fraudulent"),
  VELOCITY(false, "card_velocity_exceeded"),
  EXPIRED(false, "expired_card"),
  WRONG_CVC(false, "incorrect_cvc"),
  PROCESSING_ERROR(false, "processing_error"),
  AUTHENTICATES_THEN_DECLINED(true, "generic_decline"),
  AUTHENTICATES_THEN_INSUFFICIENT(true, "insufficient_funds"),
  AUTHENTICATES_THEN_ERROR(true, "processing_error"),
  /** A number that is no test card, where no money moves. */
  NO_TEST_CARD(false, "test_mode_live_card"),
  /** It pays; money given back is under way for a while. */
  REFUNDS_LATER(false, ""),
  /** It pays; money given back comes back after a while. */
  REFUND_FAILS(false, "");

  private final boolean authenticates;
  private final String decline;

  CardBehaviour(boolean authenticates, String decline) {
    this.authenticates = authenticates;
    this.decline = decline;
  }

  boolean authenticates() {
    return authenticates;
  }

  /** Why it does not pay in the end. */
  @Nullable StubDecline decline() {
    return decline.isEmpty() ? null : StubDecline.of(decline);
  }
}
