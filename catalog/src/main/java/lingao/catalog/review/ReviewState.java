package lingao.catalog.review;

/** Where a review stands. */
public enum ReviewState {
  /** Waits for the office. */
  PENDING,
  /** Seen by all, and counted in the product's rating. */
  APPROVED,
  /** Not shown, for a reason that its author reads. */
  REJECTED
}
