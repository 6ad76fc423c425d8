package lingao.storefront.api.order;

import lingao.catalog.ordering.OrderLine;
import lingao.storefront.api.view.PictureItem;
import lingao.storefront.web.Language;

/** Pieces of a SKU as they were bought. */
public record OrderLineItem(
    String sku,
    String product,
    String brand,
    String name,
    String pack,
    String image,
    int quantity,
    long unitPriceFen,
    long totalFen,
    long discountFen) {

  static OrderLineItem of(OrderLine line, Language language) {
    return new OrderLineItem(
        line.sku(),
        line.product(),
        line.brand(),
        line.name().in(language.locale()),
        line.pack().in(language.locale()),
        PictureItem.single(line.picture()),
        line.quantity(),
        line.unitPrice().fen(),
        line.total().fen(),
        line.discount().fen());
  }
}
