package lingao.catalog.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import lingao.catalog.media.Picture;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredBasketTest {

  private static final LocalizedText NAME = new LocalizedText("空心菜", "Water spinach");
  private static final LocalizedText PACK = new LocalizedText("500 克", "500 g");
  private static final LocalizedText BOTH = new LocalizedText("空心菜 500 克", "Water spinach, 500 g");

  @Test
  void lines_are_grouped_by_brand_and_summed_at_the_price_of_now() {
    BasketView view =
        basket(
            line("A", 2, 980, good("A", "duowen", 980, 10)),
            line("B", 3, 100, good("B", "heshe", 100, 10)),
            line("C", 1, 5, good("C", "duowen", 5, 1)));
    assertThat(view.brands())
        .extracting(BrandGroup::brand, group -> group.lines().size())
        .containsExactly(tuple("duowen", 2), tuple("heshe", 1));
    assertThat(view.goods()).isEqualTo(new Money(2 * 980 + 3 * 100 + 5));
    assertThat(view.pieces()).isEqualTo(6);
    assertThat(view.notes()).isEmpty();
    assertThat(view.isEmpty()).isFalse();
  }

  @Test
  void what_changed_since_it_was_seen_is_noted() {
    BasketView view =
        basket(line("A", 5, 980, good("A", "duowen", 1080, 3)), line("B", 1, 100, null));
    assertThat(view.notes())
        .containsExactly(
            new BasketNote.PriceChanged("A", BOTH, new Money(980), new Money(1080)),
            new BasketNote.FewerLeft("A", BOTH, 5, 3),
            new BasketNote.Gone("B", NAME));
    assertThat(view.goods()).isEqualTo(new Money(5 * 1080));
    assertThat(view.notes(BasketNote.FewerLeft.class)).hasSize(1);
  }

  @Test
  void a_basket_of_nothing_but_gone_goods_is_empty() {
    BasketView view = basket(line("B", 1, 100, null));
    assertThat(view.isEmpty()).isTrue();
    assertThat(view.pieces()).isZero();
    assertThat(view.notes()).hasSize(1);
  }

  private static BasketView basket(StoredLine... lines) {
    return new StoredBasket("id", null, null, null, List.of(), Arrays.asList(lines)).toView();
  }

  private static StoredLine line(String sku, int quantity, long seen, @Nullable Good good) {
    return new StoredLine(sku, NAME, quantity, seen, good);
  }

  private static Good good(String sku, String brand, long fen, int available) {
    Picture picture = new Picture("0".repeat(64), 4, 3, NAME);
    return new Good(
        sku,
        "spinach",
        NAME,
        PACK,
        picture,
        fen,
        fen,
        available,
        500,
        Temperature.CHILLED,
        brand,
        NAME);
  }
}
