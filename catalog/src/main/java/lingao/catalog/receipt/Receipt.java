package lingao.catalog.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;

/**
 * What a receipt says, all texts in its language.
 *
 * @param language of the receipt, Chinese or English
 * @param number of the order
 * @param link absolute address of the order's page, which the QR code leads to
 * @param placedAt when it was ordered
 * @param payment when and how it was paid; empty while it isn't
 * @param recipient whom it goes to and how
 * @param lines what was bought, at least one
 * @param sums what it comes to
 * @param invoice what the buyer's invoice shall say, if one is wanted
 * @param demo whether it belongs to demonstration data and has to say so
 */
public record Receipt(
    Locale language,
    String number,
    String link,
    Instant placedAt,
    Optional<ReceiptPayment> payment,
    Recipient recipient,
    List<ReceiptLine> lines,
    ReceiptSums sums,
    Optional<ReceiptInvoice> invoice,
    boolean demo) {

  /** Refuses a receipt without lines with {@link InvalidValue}. */
  public Receipt {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new InvalidValue("receipt", "at least one line");
    }
  }

  /**
   * Whom the goods go to.
   *
   * @param name as the buyer wrote it
   * @param mobile with its middle hidden, such as {@code 138****5678}, for papers get passed on
   * @param delivery the way and the place, one sentence
   */
  public record Recipient(String name, String mobile, String delivery) {}

  /**
   * A payment that arrived.
   *
   * @param at when
   * @param method such as 支付宝
   */
  public record ReceiptPayment(Instant at, String method) {}

  /**
   * Something bought.
   *
   * @param name of the product
   * @param variant of it, with its brand
   * @param unitPrice when it was ordered
   * @param quantity pieces, from 1
   * @param returned pieces whose money was given back
   * @param amount of all pieces, before discounts
   */
  public record ReceiptLine(
      String name, String variant, Money unitPrice, int quantity, int returned, Money amount) {}

  /**
   * What a receipt comes to.
   *
   * @param goods of all lines
   * @param discounts what was taken off, each with its name
   * @param freight for delivery
   * @param total goods less discounts plus freight
   * @param refunded given back so far
   */
  public record ReceiptSums(
      Money goods, List<NamedAmount> discounts, Money freight, Money total, Money refunded) {

    /** Keeps its own list. */
    public ReceiptSums {
      discounts = List.copyOf(discounts);
    }
  }

  /** An amount with its name. */
  public record NamedAmount(String name, Money amount) {}

  /**
   * What an invoice shall say.
   *
   * @param title person or company
   * @param taxNumber of a company
   */
  public record ReceiptInvoice(String title, Optional<String> taxNumber) {}
}
