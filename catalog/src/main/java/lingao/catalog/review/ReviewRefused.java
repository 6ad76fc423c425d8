package lingao.catalog.review;

/** Why a review can't be written or edited. */
public abstract sealed class ReviewRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private ReviewRefused(String message) {
    super(message);
  }

  /** There is no such order, or it isn't theirs, or the goods are not in it. */
  public static final class NotBought extends ReviewRefused {
    private static final long serialVersionUID = 1L;

    NotBought(String order) {
      super(order + " is not theirs, or has no such line");
    }
  }

  /** The goods are still on their way, or never were. */
  public static final class NotReceived extends ReviewRefused {
    private static final long serialVersionUID = 1L;

    NotReceived(String order) {
      super(order + " was not received");
    }
  }

  /** There is a review of that line already; it can be edited. */
  public static final class AlreadyWritten extends ReviewRefused {
    private static final long serialVersionUID = 1L;

    AlreadyWritten(String order, String sku) {
      super(order + " has a review of " + sku);
    }
  }

  /** There is no review of that line to edit. */
  public static final class NotWritten extends ReviewRefused {
    private static final long serialVersionUID = 1L;

    NotWritten(String order, String sku) {
      super(order + " has no review of " + sku);
    }
  }
}
