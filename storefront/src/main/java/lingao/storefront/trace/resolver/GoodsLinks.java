package lingao.storefront.trace.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Element;
import lingao.catalog.product.HallStock;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.product.SkuView;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.web.Language;

/** The links of goods as such: only to what there is of these. */
final class GoodsLinks {

  private final Gtin gtin;
  private final ProductDetail product;
  private final boolean traceable;
  private final String page;
  private final List<Link> links = new ArrayList<>();

  /**
   * @param traceable whether its page shows batches
   */
  GoodsLinks(Gtin gtin, ProductDetail product, boolean traceable) {
    this.gtin = gtin;
    this.product = product;
    this.traceable = traceable;
    this.page = "/products/" + product.card().slug();
  }

  Level level() {
    pages(LinkType.PRODUCT, "", true);
    pages(LinkType.TRACEABILITY, "#batches", traceable);
    pages(LinkType.CERTIFICATION, "#papers", !product.certificates().isEmpty());
    pages(LinkType.NUTRITION, "#details", !product.nutrition().isEmpty());
    pages(LinkType.REVIEWS, "#reviews", product.card().reviews() > 0);
    halls().forEach(this::retailer);
    links.add(
        Link.data(
            LinkType.MASTER_DATA,
            "/api/v1" + page,
            LinkTexts.title(LinkType.MASTER_DATA, Language.EN)));
    String path = DigitalLink.of(Element.of(gtin)).path();
    return new Level(path, name(), page, links);
  }

  private void pages(LinkType type, String section, boolean there) {
    if (there) {
      Stream.of(Language.values())
          .map(language -> Link.page(type, page + section, title(type, language), language))
          .forEach(links::add);
    }
  }

  private String title(LinkType type, Language language) {
    return type == LinkType.PRODUCT
        ? name().in(language.locale())
        : LinkTexts.title(type, language);
  }

  /** The halls on whose shelves these very goods lie, by their slugs. */
  private Map<String, LocalizedText> halls() {
    return sku().stream()
        .flatMap(sku -> sku.halls().stream())
        .collect(
            Collectors.toMap(HallStock::hall, HallStock::name, (one, same) -> one, TreeMap::new));
  }

  private void retailer(String hall, LocalizedText name) {
    for (Language language : Language.values()) {
      String title =
          LinkTexts.title(LinkType.RETAILERS, language).replace("{0}", name.in(language.locale()));
      links.add(Link.page(LinkType.RETAILERS, "/halls/" + hall, title, language).in(hall));
    }
  }

  private LocalizedText name() {
    LocalizedText name = product.card().name();
    return sku().stream()
        .findFirst()
        .map(SkuView::name)
        .map(pack -> new LocalizedText(name.zh() + " " + pack.zh(), name.en() + " " + pack.en()))
        .orElse(name);
  }

  private List<SkuView> sku() {
    return product.skus().stream().filter(sku -> sku.gtin().equals(gtin)).toList();
  }
}
