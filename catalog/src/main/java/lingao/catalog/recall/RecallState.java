package lingao.catalog.recall;

/** Where a recall stands. */
public enum RecallState {
  /** Goods are called back. */
  ACTIVE,
  /** Nothing more comes back. What was called back stays unfit for sale and for eating. */
  ENDED,
  /** It was a mistake: the goods are as good as any. */
  WITHDRAWN
}
