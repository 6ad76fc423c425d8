package lingao.storefront.api.order;

import jakarta.ws.rs.ClientErrorException;

/** A body of more bytes than are read. */
final class BodyTooLarge extends ClientErrorException {

  private static final long serialVersionUID = 1L;
  private static final int CONTENT_TOO_LARGE = 413;

  BodyTooLarge() {
    super(CONTENT_TOO_LARGE);
  }
}
