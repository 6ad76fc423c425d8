package lingao.catalog.aftersale;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.media.Picture;
import lingao.catalog.media.PrivatePicture;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/**
 * A buyer's wish to have money back, and what became of it.
 *
 * @param words of the buyer
 * @param amount what is or was given back; before that, what it would come to now
 * @param freight part of the amount
 * @param goodsBack whether the office wants the goods back first; absent while it has not decided
 * @param answer of the office
 * @param decidedBy who decided
 * @param goodsAt when the goods were back
 * @param failure the payment service's word for why the money could not be given back
 */
public record ReturnCase(
    ReturnNumber number,
    ReturnStatus status,
    ReturnReason reason,
    Optional<String> words,
    List<ReturnedLine> lines,
    List<PrivatePicture> pictures,
    Money amount,
    Money freight,
    Optional<Boolean> goodsBack,
    Optional<String> answer,
    Optional<String> decidedBy,
    Instant requestedAt,
    Optional<Instant> decidedAt,
    Optional<Instant> goodsAt,
    Optional<Instant> refundedAt,
    Optional<String> failure) {

  /**
   * Pieces of a line.
   *
   * @param position of the order's line
   * @param quantity pieces
   * @param amount see {@link ReturnCase#amount}
   * @param sellable whether they went back on the shelf; absent while nobody has said
   */
  public record ReturnedLine(
      int position,
      String sku,
      LocalizedText name,
      LocalizedText pack,
      Picture picture,
      int quantity,
      Money amount,
      Optional<Boolean> sellable) {}

  /** How many pieces in all. */
  public int pieces() {
    return lines.stream().mapToInt(ReturnedLine::quantity).sum();
  }
}
