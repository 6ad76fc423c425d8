package lingao.catalog.recall;

import java.util.List;
import java.util.Optional;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.shared.LocalizedText;

/**
 * Whom a recall concerns.
 *
 * @param orders all that hold pieces of the batches, those that can still be stopped first, at most
 *     {@value #MOST_ORDERS}
 * @param orderCount how many there are in all
 * @param stoppable how many of them have not reached their buyer
 * @param buyers how many can be written to
 * @param withoutMail orders whose buyers gave no address, to be called
 * @param shelves where the same pack lies on a shelf, to be looked through
 */
public record RecallScope(
    List<Held> orders,
    int orderCount,
    int stoppable,
    int buyers,
    int withoutMail,
    List<Shelf> shelves) {

  /** The most orders that are listed. */
  public static final int MOST_ORDERS = 200;

  /**
   * An order with pieces of a batch.
   *
   * @param held whether it stands still, for whatever reason
   * @param place where it waits or goes: a hall's or station's code; nothing for couriers
   * @param pieces of the batches
   * @param hasEmail whether its buyer can be written to
   */
  public record Held(
      OrderNumber number,
      OrderStatus status,
      boolean held,
      Optional<String> place,
      int pieces,
      boolean hasEmail) {}

  /**
   * A shelf in a hall.
   *
   * @param sku name of the pack
   * @param pieces of the pack in the hall, of whatever batch
   */
  public record Shelf(LocalizedText hall, LocalizedText shelf, LocalizedText sku, int pieces) {}
}
