package lingao.storefront.api.order;

import java.util.List;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketNote;
import lingao.catalog.basket.BasketView;
import lingao.storefront.api.view.PictureItem;
import lingao.storefront.web.Language;

/** A basket with the prices and the stock of this moment; freight comes with the order. */
public record BasketAnswer(
    String id, int pieces, long goodsFen, List<BasketLineItem> lines, List<NoteItem> notes) {

  static BasketAnswer of(BasketView basket, Language language) {
    return new BasketAnswer(
        basket.id(),
        basket.pieces(),
        basket.goods().fen(),
        basket.lines().stream().map(line -> BasketLineItem.of(line, language)).toList(),
        basket.notes().stream().map(NoteItem::of).toList());
  }

  /** Pieces of a SKU. */
  public record BasketLineItem(
      String sku,
      String product,
      String brand,
      String name,
      String pack,
      String image,
      int quantity,
      int available,
      long unitPriceFen,
      long listPriceFen,
      long totalFen) {

    static BasketLineItem of(BasketLine line, Language language) {
      return new BasketLineItem(
          line.sku(),
          line.product(),
          line.brand(),
          line.name().in(language.locale()),
          line.pack().in(language.locale()),
          PictureItem.single(line.picture()),
          line.quantity(),
          line.available(),
          line.unitPrice().fen(),
          line.listPrice().fen(),
          line.total().fen());
    }
  }

  /** Something that changed since it was put in. */
  public record NoteItem(String kind, String sku) {

    static NoteItem of(BasketNote note) {
      if (note instanceof BasketNote.PriceChanged) {
        return new NoteItem("price-changed", note.sku());
      }
      return new NoteItem(note instanceof BasketNote.FewerLeft ? "fewer-left" : "gone", note.sku());
    }
  }
}
