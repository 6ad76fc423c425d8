package lingao.catalog.basket;

import lingao.catalog.media.Picture;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/** A SKU as it is sold at this moment. */
record Good(
    String sku,
    String product,
    LocalizedText name,
    LocalizedText pack,
    Picture picture,
    long priceFen,
    long listPriceFen,
    int available,
    int weightGrams,
    Temperature temperature,
    String brand,
    LocalizedText brandName) {

  BasketLine line(int quantity) {
    return new BasketLine(
        sku,
        product,
        name,
        pack,
        picture,
        quantity,
        new Money(priceFen),
        new Money(listPriceFen),
        available,
        weightGrams,
        temperature,
        brand);
  }

  LocalizedText fullName() {
    return new LocalizedText(name.zh() + " " + pack.zh(), name.en() + ", " + pack.en());
  }
}
