package lingao.catalog.payment;

/** What a customer has to do next in order to pay. */
public sealed interface NextStep {

  /** Go to {@code url}, a page of the payment service or of the wallet, which leads back. */
  record Redirect(String url) implements NextStep {}

  /**
   * Scan a code with the wallet.
   *
   * @param data what the code says, to be drawn, or opened where the wallet's app is on this device
   * @param imageDataUrl the code as a picture, a {@code data:image/png} address
   * @param url a page with the code and help; empty when there is none
   */
  record QrCode(String data, String imageDataUrl, String url) implements NextStep {}

  /**
   * Type the card in.
   *
   * @param intent what is paid
   * @param clientSecret with which the browser speaks to the payment service; card data never pass
   *     this shop
   */
  record CardForm(String intent, String clientSecret) implements NextStep {}

  /** Nothing: it is under way already, or has come. */
  record Wait() implements NextStep {}
}
