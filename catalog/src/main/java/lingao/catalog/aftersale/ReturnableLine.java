package lingao.catalog.aftersale;

import java.time.Instant;
import java.util.Set;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.shared.Money;

/**
 * A line of an order, seen by who may give it back.
 *
 * @param line as ordered
 * @param left pieces that nobody asks for yet and that were not given back
 * @param fresh whether it is fresh food
 * @param until the first moment at which it is too late
 * @param open whether it is not too late, and pieces are left
 * @param reasons that count
 * @param pictureNeeded whether a photograph has to be shown
 */
public record ReturnableLine(
    OrderLine line,
    int left,
    boolean fresh,
    Instant until,
    boolean open,
    Set<ReturnReason> reasons,
    boolean pictureNeeded) {

  /** What {@code pieces} come to if they are the next to be given back. */
  public Money worth(int pieces) {
    return new PaidLine(line.paid(), line.quantity(), line.refunded()).next(pieces);
  }
}
