package lingao.catalog.product;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.Mark;
import lingao.catalog.media.Picture;
import lingao.catalog.media.PictureColumn;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;
import lingao.catalog.shared.Money;
import org.jspecify.annotations.Nullable;

/** A row of the view {@code product_card}: what lists show of a product. */
@Entity
@Table(name = "product_card")
class ProductCardRow {

  @Id private long id;
  private String slug;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText name;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText summary;

  private int season;

  @Column(name = "listed_on")
  private LocalDate listedOn;

  private int sold;
  private boolean demo;

  @Column(name = "rating_sum")
  private int ratingSum;

  @Column(name = "rating_count")
  private int ratingCount;

  private String brand;

  @Column(name = "brand_name")
  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText brandName;

  @Column(name = "brand_colour")
  private String brandColour;

  private String town;
  private String category;

  @Column(name = "parent_category")
  private @Nullable String parentCategory;

  @Column(name = "category_name")
  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText categoryName;

  @Column(name = "parent_category_name")
  @Convert(converter = LocalizedTextColumn.class)
  private @Nullable LocalizedText parentCategoryName;

  @Convert(converter = PictureColumn.class)
  private Picture picture;

  private @Nullable String marks;

  @Column(name = "price_from")
  private long priceFrom;

  @Column(name = "price_to")
  private long priceTo;

  @Column(name = "list_price")
  private long listPrice;

  private int available;

  @SuppressWarnings("NullAway.Init")
  protected ProductCardRow() {}

  long id() {
    return id;
  }

  Optional<String> parentCategory() {
    return Optional.ofNullable(parentCategory);
  }

  ProductCard toRecord() {
    return new ProductCard(
        slug,
        name,
        summary,
        new ProductCard.BrandName(brand, brandName, brandColour),
        category,
        town,
        picture,
        validMarks(),
        new Money(priceFrom),
        new Money(priceTo),
        new Money(listPrice),
        available,
        Season.toMonths(season),
        listedOn,
        sold,
        ratingCount == 0 ? 0 : (double) ratingSum / ratingCount,
        ratingCount,
        demo);
  }

  /** From the first level to its own category. */
  List<Category> categoryPath() {
    Category own = new Category(category, categoryName, List.of());
    return parentCategory == null || parentCategoryName == null
        ? List.of(own)
        : List.of(new Category(parentCategory, parentCategoryName, List.of()), own);
  }

  private List<Mark> validMarks() {
    return marks == null
        ? List.of()
        : Arrays.stream(marks.split(",", -1)).map(Mark::valueOf).sorted().toList();
  }
}
