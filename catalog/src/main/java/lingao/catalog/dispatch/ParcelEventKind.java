package lingao.catalog.dispatch;

/** What happens to a parcel. */
public enum ParcelEventKind {
  /** It left the county centre. */
  SHIPPED,
  /** The carrier told where it is. */
  ON_THE_WAY,
  /** It came to the town's station. */
  ARRIVED,
  /** The van took it on to a village point. */
  PASSED_ON,
  /** The buyer has it. */
  HANDED_OUT,
  /** It went back. */
  RETURNED
}
