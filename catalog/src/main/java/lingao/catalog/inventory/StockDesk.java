package lingao.catalog.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.account.StaffMember;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.inventory.OutOfStock.Shortage;
import lingao.catalog.shared.InvalidValue;

/** The stock as the county office works with it. */
@ApplicationScoped
@OfficeOnly
public class StockDesk {

  private static final int MOST_PIECES = 100_000;
  private static final int LONGEST_NOTE = 200;

  @Inject private StockRecords records;
  @Inject private ChangeLog changes;
  @Inject private CurrentStaff staff;

  /**
   * A page of the stock, by SKU and stock point.
   *
   * @param words part of a code or of a product's name; empty for all
   * @param page from 1
   */
  @Transactional
  public StockPage stock(String words, int page) {
    return records.page(words.strip(), Math.max(1, page));
  }

  /** A row of the stock, if there is one. */
  @Transactional
  public Optional<StockRow> row(String sku, String point) {
    return records.row(sku, point);
  }

  /**
   * The movements of a SKU at a stock point.
   *
   * @param page from 1
   */
  @Transactional
  public MovementPage movements(String sku, String point, int page) {
    return records.movements(sku, point, Math.max(1, page));
  }

  /** What movements and stock differ in, at most a hundred rows; none when all is right. */
  @Transactional
  public List<StockDifference> differences() {
    return records.differences();
  }

  /**
   * Takes pieces in.
   *
   * @param pieces 1 to 100,000
   * @param note such as a delivery note's number, at most 200 characters
   */
  @Transactional
  public void receive(String sku, String point, int pieces, String note) {
    if (pieces < 1 || pieces > MOST_PIECES) {
      throw new InvalidValue("pieces", "from 1 to " + MOST_PIECES);
    }
    change("received", sku, point, pieces, checked(note));
  }

  /**
   * Corrects how many pieces are available, such as after counting or breakage.
   *
   * @param pieces more or, when negative, fewer; not 0
   * @param note why: 1 to 200 characters
   * @throws OutOfStock when fewer are available than are to go
   */
  @Transactional
  public void correct(String sku, String point, int pieces, String note) {
    if (pieces == 0 || Math.abs((long) pieces) > MOST_PIECES) {
      throw new InvalidValue("pieces", "not 0, up to " + MOST_PIECES);
    }
    if (note.isBlank()) {
      throw new InvalidValue("note", "why it is corrected");
    }
    change("corrected", sku, point, pieces, checked(note));
  }

  private void change(String reason, String sku, String point, int pieces, String note) {
    String who = staff.member().map(StaffMember::name).orElseThrow();
    Optional<String> product = records.change(reason, sku, point, pieces, note, who);
    if (product.isEmpty()) {
      int available = row(sku, point).map(StockRow::available).orElse(0);
      throw new OutOfStock(List.of(new Shortage(sku, -pieces, available)));
    }
    changes.append(ChangeType.STOCK, product.get());
  }

  private static String checked(String note) {
    String tidy = note.strip();
    if (tidy.length() > LONGEST_NOTE || tidy.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValue("note", "at most " + LONGEST_NOTE + " characters");
    }
    return tidy;
  }
}
