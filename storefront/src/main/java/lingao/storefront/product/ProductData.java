package lingao.storefront.product;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import lingao.catalog.media.Picture;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.product.SkuView;
import lingao.storefront.web.PictureUrls;

/**
 * A product in the terms of <a href="https://schema.org/Product">schema.org</a>, as search engines
 * read it: each SKU is an offer.
 *
 * @param absolute makes a path the address under which the world reaches it
 */
record ProductData(ProductDetail product, Locale locale, UnaryOperator<String> absolute) {

  Map<String, Object> map() {
    ProductCard card = product.card();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@type", "Product");
    data.put("name", card.name().in(locale));
    data.put("description", card.summary().in(locale));
    data.put("url", address());
    data.put("image", product.gallery().stream().map(this::image).toList());
    data.put("brand", Map.of("@type", "Brand", "name", card.brand().name().in(locale)));
    data.put("countryOfOrigin", Map.of("@type", "Country", "name", "CN"));
    if (!product.categories().isEmpty()) {
      data.put("category", category());
    }
    if (card.reviews() > 0) {
      data.put("aggregateRating", rating(card));
    }
    data.put("offers", product.skus().stream().map(this::offer).toList());
    return data;
  }

  private Map<String, Object> offer(SkuView sku) {
    Map<String, Object> offer = new LinkedHashMap<>();
    offer.put("@type", "Offer");
    offer.put("name", sku.name().in(locale));
    offer.put("sku", sku.code());
    offer.put("gtin14", sku.gtin().value());
    offer.put("price", sku.price().yuan());
    offer.put("priceCurrency", "CNY");
    offer.put(
        "availability", "https://schema.org/" + (sku.available() > 0 ? "InStock" : "OutOfStock"));
    offer.put("url", address());
    return offer;
  }

  private static Map<String, Object> rating(ProductCard card) {
    return Map.of(
        "@type",
        "AggregateRating",
        "ratingValue",
        String.format(Locale.ROOT, "%.1f", card.rating()),
        "reviewCount",
        card.reviews());
  }

  private String category() {
    List<String> names = product.categories().stream().map(c -> c.name().in(locale)).toList();
    return String.join(" > ", names);
  }

  private String image(Picture picture) {
    return absolute.apply(PictureUrls.url(picture, RenditionSize.HUGE, RenditionFormat.JPEG));
  }

  private String address() {
    return absolute.apply("/products/" + product.card().slug());
  }
}
