package lingao.catalog.aftersale;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.media.Picture;
import lingao.catalog.media.PrivatePicture;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import org.jspecify.annotations.Nullable;

/** A case as the database tells it, in one statement. */
record StoredReturn(
    String order,
    int ordinal,
    ReturnStatus status,
    ReturnReason reason,
    @Nullable String words,
    @Nullable Boolean goodsBack,
    @Nullable String answer,
    @Nullable String decidedBy,
    Instant requestedAt,
    @Nullable Instant decidedAt,
    @Nullable Instant goodsAt,
    @Nullable Instant refundedAt,
    @Nullable String failure,
    @Nullable Long amountFen,
    long freightFen,
    List<Line> lines,
    List<PrivatePicture> pictures) {

  ReturnCase toCase() {
    return new ReturnCase(
        new ReturnNumber(new OrderNumber(order), ordinal),
        status,
        reason,
        Optional.ofNullable(words),
        lines.stream().map(line -> line.toLine(isSettled())).toList(),
        pictures,
        amount(),
        new Money(freightFen),
        Optional.ofNullable(goodsBack),
        Optional.ofNullable(answer),
        Optional.ofNullable(decidedBy),
        requestedAt,
        Optional.ofNullable(decidedAt),
        Optional.ofNullable(goodsAt),
        Optional.ofNullable(refundedAt),
        Optional.ofNullable(failure));
  }

  private Money amount() {
    return new Money(
        amountFen != null
            ? amountFen
            : freightFen + lines.stream().mapToLong(line -> line.fen(isSettled())).sum());
  }

  /** Nothing more will be given back for it. */
  private boolean isSettled() {
    return status == ReturnStatus.REFUSED || status == ReturnStatus.WITHDRAWN;
  }

  record Line(
      int position,
      String sku,
      LocalizedText name,
      LocalizedText pack,
      Picture picture,
      int quantity,
      @Nullable Long amountFen,
      @Nullable Boolean sellable,
      long paidFen,
      int ordered,
      int refunded) {

    ReturnCase.ReturnedLine toLine(boolean settled) {
      return new ReturnCase.ReturnedLine(
          position,
          sku,
          name,
          pack,
          picture,
          quantity,
          new Money(fen(settled)),
          Optional.ofNullable(sellable));
    }

    long fen(boolean settled) {
      if (amountFen != null) {
        return amountFen;
      }
      return settled ? 0 : new PaidLine(new Money(paidFen), ordered, refunded).next(quantity).fen();
    }
  }
}
