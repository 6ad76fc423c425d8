package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import lingao.catalog.inventory.InventoryService;
import lingao.catalog.media.Picture;
import lingao.catalog.product.NewProduct;
import lingao.catalog.product.NewSku;
import lingao.catalog.product.ProductService;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.Slug;

/** Lists a product of the demo and takes in its stock. */
@ApplicationScoped
class DemoProducts {

  @Inject private ProductService products;
  @Inject private InventoryService inventory;
  @Inject private DemoPictures pictures;

  void load(String brand, BrandFile.ProductEntry product, List<Picture> more) {
    Picture own = pictures.keep(product.picture(), product.pictureAlt());
    products.list(
        new NewProduct(
            new Slug(product.slug()),
            brand,
            product.category(),
            product.name(),
            product.summary(),
            product.description(),
            product.origin(),
            product.storage(),
            product.temperature(),
            product.shelfLifeDays(),
            product.season(),
            product.assisted(),
            product.specification(),
            product.nutrition(),
            product.listedOn(),
            product.sold(),
            Stream.concat(Stream.of(own), more.stream()).toList(),
            product.skus().stream().map(DemoProducts::sku).toList(),
            true));
    product.skus().forEach(this::stock);
  }

  private static NewSku sku(BrandFile.SkuEntry sku) {
    return new NewSku(
        sku.code(),
        Gtin.parse(sku.gtin()),
        sku.name(),
        sku.weightGrams(),
        new Money(sku.priceFen()));
  }

  private void stock(BrandFile.SkuEntry sku) {
    inventory.receive(sku.code(), DemoNetwork.COUNTY_CENTRE, sku.stock());
    sku.halls()
        .forEach(
            (hall, pieces) -> inventory.receive(sku.code(), DemoNetwork.pointOf(hall), pieces));
  }
}
