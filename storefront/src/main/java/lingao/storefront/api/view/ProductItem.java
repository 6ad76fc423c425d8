package lingao.storefront.api.view;

import java.time.LocalDate;
import java.util.List;
import lingao.catalog.certification.Mark;
import lingao.catalog.product.ProductCard;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.web.Language;

/** A product as lists show it. */
public record ProductItem(
    String slug,
    String name,
    LocalizedText names,
    String summary,
    NamedItem brand,
    String category,
    String town,
    long priceFen,
    long priceToFen,
    long listPriceFen,
    String image,
    PictureItem picture,
    List<String> marks,
    boolean inStock,
    int available,
    List<Integer> season,
    LocalDate listedOn,
    int sold,
    double rating,
    int reviews,
    boolean demo,
    String url) {

  /** The product of a card, for a reader of {@code language}. */
  public static ProductItem of(ProductCard card, Language language) {
    return new ProductItem(
        card.slug(),
        card.name().in(language.locale()),
        card.name(),
        card.summary().in(language.locale()),
        NamedItem.of(card.brand().slug(), card.brand().name(), language),
        card.category(),
        card.town(),
        card.priceFrom().fen(),
        card.priceTo().fen(),
        card.listPrice().fen(),
        PictureItem.single(card.picture()),
        PictureItem.of(card.picture(), language),
        card.marks().stream().map(Mark::slug).toList(),
        card.inStock(),
        card.available(),
        card.season(),
        card.listedOn(),
        card.sold(),
        card.rating(),
        card.reviews(),
        card.demo(),
        "/products/" + card.slug());
  }
}
