package lingao.catalog.aftersale;

import lingao.catalog.shared.Money;

/**
 * What was paid for the pieces of a line and how many were given back.
 *
 * @param paid for all pieces, discounts taken off
 * @param quantity pieces, from 1
 * @param refunded pieces given back so far
 */
record PaidLine(Money paid, int quantity, int refunded) {

  /**
   * What the next pieces come to. The shares of single pieces differ by a fen at most, and however
   * they are given back, one after the other, together they come to exactly what was paid.
   */
  Money next(int pieces) {
    return new Money(first(refunded + pieces) - first(refunded));
  }

  /** What that many pieces come to. */
  private long first(int pieces) {
    return Math.multiplyExact(paid.fen(), pieces) / quantity;
  }
}
