package lingao.storefront.api.view;

import java.time.LocalDate;
import java.util.List;
import lingao.catalog.certification.Mark;
import lingao.catalog.product.ProductCard;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.web.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product as lists show it. */
@Schema(description = "A product as lists show it")
public record ProductItem(
    @Schema(description = "Name in addresses") String slug,
    @Schema(description = "Name in the asked language") String name,
    @Schema(description = "Name in both languages") LocalizedText names,
    @Schema(description = "One sentence about it") String summary,
    NamedItem brand,
    @Schema(description = "Slug of its category") String category,
    @Schema(description = "Slug of the town it comes from") String town,
    @Schema(description = "Lowest price of its SKUs, fen (1/100 CNY)", example = "1980")
        long priceFen,
    @Schema(description = "Highest price of its SKUs, fen (1/100 CNY)") long priceToFen,
    @Schema(description = "Address of a picture, JPEG, 640 pixels wide") String image,
    PictureItem picture,
    @Schema(description = "Slugs of the certification marks that are valid today")
        List<String> marks,
    @Schema(description = "Whether at least one piece can be bought") boolean inStock,
    @Schema(description = "Pieces that can be bought, over all SKUs") int available,
    @Schema(description = "Months (1 to 12) in which it is fresh; empty for all year")
        List<Integer> season,
    @Schema(description = "Day on which it was listed") LocalDate listedOn,
    @Schema(description = "Pieces sold so far") int sold,
    @Schema(description = "Stars, 1 to 5; 0 without reviews") double rating,
    @Schema(description = "How many reviews the rating stands on") int reviews,
    @Schema(description = "Whether it is demo data, to be marked 示例") boolean demo,
    @Schema(description = "Its page, from the server's root") String url) {

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
