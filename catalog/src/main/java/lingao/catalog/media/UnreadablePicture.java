package lingao.catalog.media;

/** Content that is no picture the shop can show. Its message is safe to show. */
public final class UnreadablePicture extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadablePicture(String reason) {
    super(reason);
  }

  UnreadablePicture(String reason, Throwable cause) {
    super(reason, cause);
  }
}
