package lingao.catalog.payment.stub;

import java.util.Arrays;
import java.util.Optional;

/**
 * Stripe's test cards (Stripe, "Test card numbers"), by number and by the names that stand for
 * them.
 */
enum TestCard {
  VISA("4242424242424242", "visa", CardBehaviour.PAYS, "pm_card_visa pm_card_us"),
  VISA_DEBIT("4000056655665556", "visa", CardBehaviour.PAYS, "pm_card_visa_debit"),
  VISA_CHINA("4000001560000002", "visa", CardBehaviour.PAYS, "pm_card_cn"),
  MASTERCARD("5555555555554444", "mastercard", CardBehaviour.PAYS, "pm_card_mastercard"),
  MASTERCARD_DEBIT(
      "5200828282828210", "mastercard", CardBehaviour.PAYS, "pm_card_mastercard_debit"),
  MASTERCARD_PREPAID(
      "5105105105105100", "mastercard", CardBehaviour.PAYS, "pm_card_mastercard_prepaid"),
  AMEX("378282246310005", "amex", CardBehaviour.PAYS, "pm_card_amex"),
  DISCOVER("6011111111111117", "discover", CardBehaviour.PAYS, "pm_card_discover"),
  DINERS("3056930009020004", "diners", CardBehaviour.PAYS, "pm_card_diners"),
  JCB("3566002020360505", "jcb", CardBehaviour.PAYS, "pm_card_jcb"),
  UNIONPAY("6200000000000005", "unionpay", CardBehaviour.PAYS, "pm_card_unionpay"),
  DECLINED(
      "4000000000000002",
      "visa",
      CardBehaviour.DECLINED,
      "pm_card_visa_chargeDeclined pm_card_chargeDeclined"),
  INSUFFICIENT_FUNDS(
      "4000000000009995",
      "visa",
      CardBehaviour.INSUFFICIENT_FUNDS,
      "pm_card_visa_chargeDeclinedInsufficientFunds pm_card_chargeDeclinedInsufficientFunds"),
  LOST(
      "4000000000009987",
      "visa",
      CardBehaviour.LOST,
      "pm_card_visa_chargeDeclinedLostCard pm_card_chargeDeclinedLostCard"),
  STOLEN(
      "4000000000009979",
      "visa",
      CardBehaviour.STOLEN,
      "pm_card_visa_chargeDeclinedStolenCard pm_card_chargeDeclinedStolenCard"),
  EXPIRED(
      "4000000000000069",
      "visa",
      CardBehaviour.EXPIRED,
      "pm_card_chargeDeclinedExpiredCard pm_card_visa_chargeDeclinedExpiredCard"),
  WRONG_CVC(
      "4000000000000127",
      "visa",
      CardBehaviour.WRONG_CVC,
      "pm_card_chargeDeclinedIncorrectCvc pm_card_visa_chargeDeclinedIncorrectCvc"),
  PROCESSING_ERROR(
      "4000000000000119",
      "visa",
      CardBehaviour.PROCESSING_ERROR,
      "pm_card_chargeDeclinedProcessingError pm_card_visa_chargeDeclinedProcessingError"),
  VELOCITY(
      "4000000000006975",
      "visa",
      CardBehaviour.VELOCITY,
      "pm_card_visa_chargeDeclinedVelocityLimitExceeded"),
  FAILS_LATER("4000000000000341", "visa", CardBehaviour.DECLINED, "pm_card_chargeCustomerFail"),
  BLOCKED(
      "4100000000000019",
      "visa",
      CardBehaviour.FRAUDULENT,
      "pm_card_radarBlock pm_card_chargeDeclinedFraudulent"),
  AUTHENTICATION_REQUIRED(
      "4000002760003184", "visa", CardBehaviour.AUTHENTICATES, "pm_card_authenticationRequired"),
  AUTHENTICATION_ON_SETUP(
      "4000002500003155",
      "visa",
      CardBehaviour.AUTHENTICATES,
      "pm_card_authenticationRequiredOnSetup"),
  AUTHENTICATION_THEN_INSUFFICIENT(
      "4000008260003178",
      "visa",
      CardBehaviour.AUTHENTICATES_THEN_INSUFFICIENT,
      "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds"),
  THREE_D_SECURE_2(
      "4000000000003220", "visa", CardBehaviour.AUTHENTICATES, "pm_card_threeDSecure2Required"),
  THREE_D_SECURE(
      "4000000000003063", "visa", CardBehaviour.AUTHENTICATES, "pm_card_threeDSecureRequired"),
  THREE_D_SECURE_DECLINED(
      "4000008400001629",
      "visa",
      CardBehaviour.AUTHENTICATES_THEN_DECLINED,
      "pm_card_threeDSecureRequiredChargeDeclined"),
  THREE_D_SECURE_ERROR(
      "4000008400001280",
      "visa",
      CardBehaviour.AUTHENTICATES_THEN_ERROR,
      "pm_card_threeDSecureRequiredProcessingError"),
  THREE_D_SECURE_OPTIONAL(
      "4000000000003055", "visa", CardBehaviour.PAYS, "pm_card_threeDSecureOptional"),
  PENDING_REFUND("4000000000007726", "visa", CardBehaviour.REFUNDS_LATER, "pm_card_pendingRefund"),
  REFUND_FAIL("4000000000005126", "visa", CardBehaviour.REFUND_FAILS, "pm_card_refundFail");

  private final String number;
  private final String brand;
  private final CardBehaviour behaviour;
  private final String names;

  TestCard(String number, String brand, CardBehaviour behaviour, String names) {
    this.number = number;
    this.brand = brand;
    this.behaviour = behaviour;
    this.names = names;
  }

  static Optional<TestCard> named(String name) {
    return Arrays.stream(values())
        .filter(card -> !name.contains(" ") && (" " + card.names + " ").contains(" " + name + " "))
        .findFirst();
  }

  static Optional<TestCard> numbered(String number) {
    return Arrays.stream(values()).filter(card -> card.number.equals(number)).findFirst();
  }

  String number() {
    return number;
  }

  String brand() {
    return brand;
  }

  CardBehaviour behaviour() {
    return behaviour;
  }
}
