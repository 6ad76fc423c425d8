package lingao.catalog.aftersale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import lingao.catalog.Seed;
import lingao.catalog.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PaidLineTest {

  @RegisterExtension final Seed seed = new Seed();

  @Test
  void pieces_of_an_amount_that_cannot_be_divided_come_to_the_whole_of_it() {
    assertThat(new PaidLine(new Money(100), 3, 0).next(1)).isEqualTo(new Money(33));
    assertThat(new PaidLine(new Money(100), 3, 1).next(1)).isEqualTo(new Money(33));
    assertThat(new PaidLine(new Money(100), 3, 2).next(1)).isEqualTo(new Money(34));
    assertThat(new PaidLine(new Money(100), 3, 1).next(2)).isEqualTo(new Money(67));
  }

  @Test
  void what_was_free_comes_to_nothing() {
    assertThat(new PaidLine(new Money(0), 5, 2).next(3)).isEqualTo(new Money(0));
  }

  @Test
  void the_largest_line_has_exact_shares() {
    assertThat(new PaidLine(new Money(99_999_999_999L), 9_999, 0).next(9_999))
        .isEqualTo(new Money(99_999_999_999L));
  }

  @Test
  void however_lines_of_random_orders_are_given_back_it_comes_to_what_was_paid() {
    Random random = seed.random();
    for (int order = 0; order < 5_000; order++) {
      int quantity = 1 + random.nextInt(99);
      long price = random.nextInt(50_000);
      long discount = random.nextLong(price * quantity + 1);
      long paid = price * quantity - discount;
      long[] parts = giveBack(random, new Money(paid), quantity);
      assertThat(LongStream.of(parts).sum()).isEqualTo(paid);
      double fair = (double) paid / quantity;
      assertThat(LongStream.of(parts)).allMatch(part -> part >= 0 && part <= paid);
      assertThat(new PaidLine(new Money(paid), quantity, 0).next(1).fen())
          .isBetween((long) Math.floor(fair), (long) Math.ceil(fair));
    }
  }

  /** In random portions, one after the other. */
  private static long[] giveBack(Random random, Money paid, int quantity) {
    LongStream.Builder parts = LongStream.builder();
    int refunded = 0;
    while (refunded < quantity) {
      int pieces = 1 + random.nextInt(quantity - refunded);
      parts.add(new PaidLine(paid, quantity, refunded).next(pieces).fen());
      refunded += pieces;
    }
    return parts.build().toArray();
  }
}
