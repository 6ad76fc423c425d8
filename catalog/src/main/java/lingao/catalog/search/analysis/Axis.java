package lingao.catalog.search.analysis;

/** By what a product is found; see {@link Terms} for most of them. */
public enum Axis {
  /** {@link Terms#words}. */
  WORD,
  /** {@link Terms#sounds}. */
  SOUND,
  /** {@link Terms#initials}. */
  INITIALS,
  /** {@link Terms#pairs}. */
  PAIR,
  /** {@link Terms#likes}. */
  LIKE,
  /** {@link Terms#endings}. */
  ENDING,
  /** {@link Terms#names}. */
  NAME,
  /** A product's own codes, GTINs among them. */
  CODE
}
