package lingao.catalog.customer;

/**
 * From where somebody asks.
 *
 * @param address of the network, to slow down who guesses; not kept
 * @param device as the browser names itself, for the list of sessions; shortened to 200 characters
 */
public record Origin(String address, String device) {

  private static final int LONGEST_DEVICE = 200;

  /** Shortens the device and drops what can't be shown. */
  public Origin {
    device = device.replaceAll("\\p{Cntrl}", "");
    device = device.length() <= LONGEST_DEVICE ? device : device.substring(0, LONGEST_DEVICE);
  }
}
