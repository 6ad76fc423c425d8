package lingao.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import lingao.catalog.product.ProductCard;
import org.junit.jupiter.api.Test;

class PopularityTest {

  @Test
  void growsWithSalesAndStaysBetweenNoneAndOne() {
    assertThat(of(0, 0, 0)).isBetween(0.0, of(10, 0, 0));
    assertThat(of(10, 0, 0)).isLessThan(of(1_000, 0, 0));
    assertThat(of(1_000_000, 5, 1_000_000)).isBetween(0.99, 1.0);
  }

  @Test
  void aFewReviewsSayLittle() {
    double unrated = of(100, 0, 0);
    assertThat(of(100, 1, 1)).isLessThan(unrated);
    assertThat(unrated - of(100, 1, 1)).isLessThan(unrated - of(100, 1, 100));
    assertThat(of(100, 5, 100)).isGreaterThan(unrated);
  }

  private static double of(int sold, double rating, int reviews) {
    ProductCard card = mock(ProductCard.class);
    when(card.sold()).thenReturn(sold);
    when(card.rating()).thenReturn(rating);
    when(card.reviews()).thenReturn(reviews);
    return Popularity.of(card);
  }
}
