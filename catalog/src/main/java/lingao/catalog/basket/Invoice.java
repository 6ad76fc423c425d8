package lingao.catalog.basket;

import lingao.catalog.shared.InvalidValue;

/**
 * The electronic invoice (电子发票) that a buyer asks for.
 *
 * @param title name of the person or the company, 1 to 100 characters
 * @param taxNumber of the company, see {@link TaxNumber}; empty for a person
 */
public record Invoice(InvoiceKind kind, String title, String taxNumber) {

  private static final int LONGEST_TITLE = 100;

  /** Tidies title and number, and refuses wrong ones with {@link InvalidValue}. */
  public Invoice {
    title = title.strip();
    if (title.isEmpty()
        || title.length() > LONGEST_TITLE
        || title.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValue("invoiceTitle", "1 to 100 characters");
    }
    taxNumber = kind == InvoiceKind.COMPANY ? TaxNumber.tidy(taxNumber) : "";
  }

  /** The invoice of a person. */
  public static Invoice personal(String name) {
    return new Invoice(InvoiceKind.PERSONAL, name, "");
  }

  /** The invoice of a company. */
  public static Invoice company(String name, String taxNumber) {
    return new Invoice(InvoiceKind.COMPANY, name, taxNumber);
  }
}
