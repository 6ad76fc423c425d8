package lingao.catalog.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SplitTest {

  private static final long LARGEST_FEN = 99_999_999_999L;

  @Test
  void goes_by_largest_remainder_and_of_equal_ones_the_first() {
    assertThat(Split.of(100, 1_000, 1_000, 1_000)).containsExactly(34, 33, 33);
    assertThat(Split.of(10, 55, 30, 15)).containsExactly(6, 3, 1);
    assertThat(Split.of(1, 1, 2, 1)).containsExactly(0, 1, 0);
  }

  @Test
  void nothing_is_split_into_nothing() {
    assertThat(Split.of(0, 0, 0)).containsExactly(0, 0);
    assertThat(Split.of(0)).isEmpty();
  }

  @Test
  void sums_that_no_long_could_multiply_are_split_exactly() {
    assertThat(Split.of(LARGEST_FEN, LARGEST_FEN, LARGEST_FEN))
        .containsExactly(50_000_000_000L, 49_999_999_999L);
  }

  @Test
  void shares_add_up_and_are_within_a_fen_of_the_exact_ones_and_never_above_the_weight() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      long[] weights =
          LongStream.generate(
                  () -> random.nextBoolean() ? random.nextInt(100) : random.nextInt(9_000_000))
              .limit(1 + random.nextInt(50))
              .toArray();
      long sum = Arrays.stream(weights).sum();
      long amount = sum == 0 ? 0 : random.nextLong(sum + 1);
      long[] shares = Split.of(amount, weights);
      String example = "seed " + seed + ": " + amount + " over " + Arrays.toString(weights);
      assertThat(Arrays.stream(shares).sum()).as(example).isEqualTo(amount);
      for (int i = 0; i < weights.length; i++) {
        assertThat(shares[i]).as(example).isBetween(0L, weights[i]);
        double exact = sum == 0 ? 0 : (double) amount * weights[i] / sum;
        assertThat(Math.abs(shares[i] - exact)).as(example).isLessThan(1.0);
      }
    }
  }
}
