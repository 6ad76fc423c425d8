package lingao.catalog.dispatch;

/** Where a parcel is. */
public enum ParcelStatus {
  /** On its way. */
  SHIPPED,
  /** At the town's station. */
  ARRIVED,
  /** With the buyer. */
  HANDED_OUT,
  /** Back at the county centre, or on its way there. */
  RETURNED
}
