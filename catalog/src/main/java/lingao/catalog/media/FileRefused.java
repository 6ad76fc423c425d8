package lingao.catalog.media;

/** Content that is no document or video the shop keeps. Its message is safe to show. */
public final class FileRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** More bytes than are kept. */
    TOO_LARGE,
    /** Neither PDF nor, for video, MP4 or WebM. */
    UNKNOWN_TYPE,
    /** It ends too early or contradicts itself. */
    BROKEN,
    /** It can be opened with a password alone. */
    ENCRYPTED,
    /** It runs scripts, starts programs or carries other files. */
    ACTIVE,
    /** Too much waits to be saved already. */
    TOO_MANY
  }

  private final Reason reason;

  FileRefused(Reason reason) {
    super("the file was refused: " + reason);
    this.reason = reason;
  }

  FileRefused(Reason reason, Throwable cause) {
    super("the file was refused: " + reason, cause);
    this.reason = reason;
  }

  /** Why it was refused. */
  public Reason reason() {
    return reason;
  }
}
