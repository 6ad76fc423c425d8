package lingao.catalog.aftersale;

import lingao.catalog.aftersale.ReturnRefused.Rule;
import lingao.catalog.aftersale.ReturnRequest.Pieces;

/** What a buyer may ask for. */
final class ReturnRules {

  private ReturnRules() {}

  /** Refuses what the offer does not have with {@link ReturnRefused}. */
  static void check(ReturnOffer offer, ReturnRequest request) {
    if (!offer.received()) {
      throw new ReturnRefused(Rule.ORDER_NOT_RECEIVED);
    }
    request.pieces().forEach(pieces -> check(offer, pieces, request));
  }

  private static void check(ReturnOffer offer, Pieces pieces, ReturnRequest request) {
    int position = pieces.position();
    ReturnableLine line =
        offer.line(position).orElseThrow(() -> new ReturnRefused(Rule.NOTHING_LEFT, position));
    refuseIf(line.left() == 0, Rule.NOTHING_LEFT, position);
    refuseIf(!line.open(), Rule.TOO_LATE, position);
    refuseIf(pieces.quantity() > line.left(), Rule.TOO_MANY_PIECES, position);
    refuseIf(!line.reasons().contains(request.reason()), Rule.REASON_NEEDED, position);
    refuseIf(line.pictureNeeded() && request.pictures().isEmpty(), Rule.PICTURES_NEEDED, position);
  }

  private static void refuseIf(boolean broken, Rule rule, int position) {
    if (broken) {
      throw new ReturnRefused(rule, position);
    }
  }
}
