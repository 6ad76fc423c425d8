package lingao.bench.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import lingao.bench.made.DemoProduct.DemoSku;
import lingao.bench.made.MadeProduct.MadeSku;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Slug;
import org.junit.jupiter.api.Test;

/** What is made can stand in the catalog, and is made again alike. */
class ProductMakerTest {

  private static final Parts PARTS = Parts.read();
  private static final List<DemoProduct> DEMO =
      PARTS.all().stream().map(ProductMakerTest::demo).toList();

  private final ProductMaker maker = new ProductMaker(7, PARTS, DEMO);

  @Test
  void the_same_seed_makes_the_same_products() {
    ProductMaker again = new ProductMaker(7, PARTS, DEMO);
    LongStream.range(0, 500).forEach(n -> assertThat(again.make(n)).isEqualTo(maker.make(n)));
  }

  @Test
  void another_seed_makes_others() {
    assertThat(names(new ProductMaker(8, PARTS, DEMO))).isNotEqualTo(names(maker));
  }

  @Test
  void names_are_many_and_in_both_languages() {
    assertThat(names(maker)).hasSizeGreaterThan(450);
    assertThat(names(maker))
        .allSatisfy(name -> assertThat(name.zh()).matches("[\\p{IsHan}]+"))
        .allSatisfy(name -> assertThat(name.en()).matches("[\\p{IsLatin}' -]+"));
  }

  @Test
  void addresses_and_numbers_are_right_and_each_is_given_once() {
    List<MadeProduct> made = LongStream.range(0, 500).mapToObj(maker::make).toList();
    assertThat(made)
        .extracting(MadeProduct::slug)
        .doesNotHaveDuplicates()
        .allMatch(slug -> Slug.of(slug).isPresent());
    List<MadeSku> skus = made.stream().flatMap(product -> product.skus().stream()).toList();
    assertThat(skus).extracting(MadeSku::gtin).doesNotHaveDuplicates();
    assertThat(skus).extracting(MadeSku::code).doesNotHaveDuplicates();
    assertThat(skus).extracting(MadeSku::id).doesNotHaveDuplicates();
    assertThat(skus).allMatch(sku -> sku.code().matches("[A-Z0-9-]{3,24}"));
  }

  @Test
  void ratings_are_from_one_star_to_five() {
    assertThat(LongStream.range(0, 500).mapToObj(maker::make))
        .allSatisfy(
            made ->
                assertThat(made.ratingSum()).isBetween(made.ratingCount(), made.ratingCount() * 5));
  }

  @Test
  void the_last_number_of_a_large_catalog_has_a_check_digit_too() {
    assertThat(TradeNumbers.of(99_999_999).value()).startsWith("0952999999999");
  }

  private static List<LocalizedText> names(ProductMaker maker) {
    return LongStream.range(0, 500)
        .mapToObj(maker::make)
        .map(MadeProduct::name)
        .distinct()
        .toList();
  }

  private static DemoProduct demo(Part part) {
    LocalizedText text = new LocalizedText("一段。\n\n又一段" + part.noun().zh(), "One.\n\nTwo.");
    return new DemoProduct(
        part.slug().hashCode(),
        part.slug(),
        "brand",
        "category",
        new LocalizedText("多文", "Duowen"),
        text,
        text,
        List.of(),
        List.of(new DemoSku(1, 0, 1980), new DemoSku(2, 1, 3580)));
  }
}
