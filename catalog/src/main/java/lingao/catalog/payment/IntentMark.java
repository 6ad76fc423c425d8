package lingao.catalog.payment;

/**
 * What this shop writes on an intent, so that it finds its own attempt even if it died before it
 * had noted the intent.
 *
 * @param order the order's number
 * @param attempt from 1
 */
public record IntentMark(String order, int attempt) {

  /** A name that the same attempt has each time it is asked for: the idempotency key. */
  public String key() {
    return "lingao-pay-" + order + "-" + attempt;
  }
}
