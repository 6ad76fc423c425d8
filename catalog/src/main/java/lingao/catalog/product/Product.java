package lingao.catalog.product;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lingao.catalog.certification.Certificate;
import lingao.catalog.media.Picture;
import lingao.catalog.media.PictureColumn;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.LabelledText;
import lingao.catalog.shared.LabelledTextsColumn;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;

/**
 * A product of a brand with its SKUs and pictures: listed once, then sold; what lists show of it is
 * read from {@link ProductCardRow}.
 */
@Entity
@Table(name = "product")
class Product {

  @Id private long id;
  private String slug;

  @Column(name = "brand_id")
  private long brandId;

  private String category;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText name;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText summary;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText description;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText origin;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText storage;

  @Enumerated(EnumType.STRING)
  private Temperature temperature;

  @Column(name = "shelf_life_days")
  private int shelfLifeDays;

  private int season;
  private boolean assisted;

  @Convert(converter = LabelledTextsColumn.class)
  private List<LabelledText> specification;

  @Convert(converter = LabelledTextsColumn.class)
  private List<LabelledText> nutrition;

  @Column(name = "listed_on")
  private LocalDate listedOn;

  private int sold;
  private boolean demo;
  @Version private long version;

  @ElementCollection
  @CollectionTable(name = "product_picture", joinColumns = @JoinColumn(name = "product_id"))
  @OrderColumn(name = "position")
  @Column(name = "picture")
  @Convert(converter = PictureColumn.class)
  private List<Picture> gallery = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "product_id")
  @OrderBy("position")
  private List<Sku> skus = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Product() {}

  Product(long brandId, NewProduct product) {
    this.id = Ids.next();
    this.slug = product.slug().value();
    this.brandId = brandId;
    this.category = product.category();
    this.name = product.name();
    this.summary = product.summary();
    this.description = product.description();
    this.origin = product.origin();
    this.storage = product.storage();
    this.temperature = product.temperature();
    this.shelfLifeDays = product.shelfLifeDays();
    this.season = Season.toBits(product.season());
    this.assisted = product.assisted();
    this.specification = List.copyOf(product.specification());
    this.nutrition = List.copyOf(product.nutrition());
    this.listedOn = product.listedOn();
    this.sold = product.sold();
    this.demo = product.demo();
    this.gallery.addAll(product.gallery());
    product.skus().forEach(sku -> skus.add(new Sku(id, skus.size(), sku)));
  }

  ProductDetail toDetail(
      ProductCard card,
      List<Category> categories,
      List<SkuView> skuViews,
      List<Certificate> certificates) {
    return new ProductDetail(
        card,
        categories,
        description,
        origin,
        storage,
        temperature,
        shelfLifeDays,
        assisted,
        specification,
        nutrition,
        List.copyOf(gallery),
        skuViews,
        certificates);
  }
}
