package lingao.catalog.ordering;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import lingao.catalog.basket.Invoice;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.media.Picture;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An order with its rows, under the names of the columns. Times are in ISO 8601. */
@JsonNaming(SnakeCaseStrategy.class)
record NewOrder(
    String number,
    @Nullable Long customer,
    String language,
    String contactName,
    String contactMobile,
    @Nullable String contactEmail,
    Delivery delivery,
    String stockPoint,
    PaymentMethod paymentMethod,
    long goodsFen,
    long discountFen,
    long freightFen,
    long totalFen,
    @Nullable String giftNote,
    @Nullable Invoice invoice,
    String earliest,
    String latest,
    @Nullable String readyAt,
    boolean coldChain,
    String placedAt,
    String payUntil,
    @Nullable String origin,
    List<Line> lines,
    List<Amount> discounts,
    List<Amount> freight) {

  /** A row of {@code order_line}. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Line(
      int position,
      String sku,
      String product,
      String brand,
      LocalizedText brandName,
      LocalizedText name,
      LocalizedText pack,
      Picture picture,
      long unitPriceFen,
      int quantity,
      long discountFen,
      int weightGrams,
      Temperature temperature) {}

  /** A row of {@code order_discount}, or of {@code order_freight}, which has no code. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Amount(int position, @Nullable String code, LocalizedText label, long amountFen) {}
}
