package lingao.catalog.basket;

/** Whom an invoice (发票) is made out to. */
public enum InvoiceKind {
  /** A person: needs no tax number. */
  PERSONAL,
  /** A company or institution: needs its tax number. */
  COMPANY
}
