package lingao.catalog.promotion;

/** Where a price campaign stands. It only ever moves on. */
public enum CampaignState {
  /** Its prices are not there yet. */
  PLANNED,
  /** Its prices are paid. */
  RUNNING,
  /** The prices from before are paid again. */
  OVER
}
