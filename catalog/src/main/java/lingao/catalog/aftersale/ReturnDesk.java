package lingao.catalog.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.account.StaffMember;
import lingao.catalog.shared.InvalidValue;

/** Returns, for the office. Each step meets {@link ReturnRefused} when somebody was quicker. */
@ApplicationScoped
@OfficeOnly
public class ReturnDesk {

  private static final int LONGEST_ANSWER = 500;

  @Inject private ReturnReader reader;
  @Inject private ReturnMoves moves;
  @Inject private ReturnPictures pictures;
  @Inject private CurrentStaff staff;

  /**
   * Cases that wait for the office, the oldest first.
   *
   * @param page from 1
   */
  public ReturnPage open(int page) {
    return reader.open(page);
  }

  /** All cases, the newest first. */
  public ReturnPage all(int page) {
    return reader.all(page);
  }

  /** The case of that number. */
  public Optional<ReturnCase> find(ReturnNumber number) {
    return reader.find(number);
  }

  /**
   * Grants a case.
   *
   * @param answer to the buyer; may be empty
   * @param goodsBack whether the goods have to come back first; else the money goes out at once
   */
  public void approve(ReturnNumber number, String answer, boolean goodsBack) {
    String words = checked(answer);
    moves.approve(number, words.isEmpty() ? null : words, goodsBack, who());
  }

  /**
   * Refuses a case, also one whose goods did not come or are not what was sent.
   *
   * @param answer to the buyer, who has to know why
   */
  public void refuse(ReturnNumber number, String answer) {
    String words = checked(answer);
    if (words.isEmpty()) {
      throw new InvalidValue("answer", "the buyer has to know why");
    }
    moves.refuse(number, words, who());
  }

  /**
   * The goods are back: the money goes out.
   *
   * @param sellable positions of lines whose pieces go back on the shelf
   */
  public void goodsReceived(ReturnNumber number, List<Integer> sellable) {
    moves.goodsReceived(number, sellable, who());
  }

  /** Asks the payment service once more for money that it would not give back. */
  public void refundAgain(ReturnNumber number) {
    moves.refundAgain(number, who());
  }

  /** A photograph as JPEG. */
  public Optional<byte[]> picture(ReturnNumber number, String key) {
    return pictures.content(number.order(), key);
  }

  private static String checked(String answer) {
    String words = answer.strip();
    if (words.length() > LONGEST_ANSWER || words.indexOf('\0') >= 0) {
      throw new InvalidValue("answer", "at most " + LONGEST_ANSWER + " characters");
    }
    return words;
  }

  private String who() {
    return staff.member().map(StaffMember::displayName).orElseThrow();
  }
}
