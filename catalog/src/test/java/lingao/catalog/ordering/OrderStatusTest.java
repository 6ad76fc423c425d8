package lingao.catalog.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStatusTest {

  @Test
  void has_the_names_of_the_contract() {
    assertThat(Arrays.stream(OrderStatus.values()).map(OrderStatus::code).distinct())
        .containsExactly(
            "to_pay",
            "paid",
            "preparing",
            "shipped",
            "ready_for_pickup",
            "completed",
            "cancelled",
            "refunding",
            "refunded");
    assertThat(OrderStatus.ofCode("completed"))
        .containsExactly(OrderStatus.RECEIVED, OrderStatus.DONE);
    assertThat(OrderStatus.ofCode("lost")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void never_goes_back(OrderStatus status) {
    for (OrderStatus next : OrderStatus.values()) {
      if (status.canBecome(next)) {
        assertThat(next.ordinal()).isGreaterThan(status.ordinal());
        assertThat(next.canBecome(status)).isFalse();
      }
    }
  }

  @Test
  void is_over_for_good() {
    for (OrderStatus end : List.of(OrderStatus.CANCELLED, OrderStatus.REFUNDED)) {
      assertThat(Arrays.stream(OrderStatus.values()).filter(end::canBecome)).isEmpty();
    }
  }

  @Test
  void is_only_refunded_once_it_is_done() {
    assertThat(Arrays.stream(OrderStatus.values()).filter(OrderStatus.DONE::canBecome))
        .containsExactly(OrderStatus.REFUNDING);
  }

  @Test
  void nothing_is_refunded_that_was_not_paid() {
    assertThat(OrderStatus.TO_PAY.canBecome(OrderStatus.REFUNDING)).isFalse();
    assertThat(OrderStatus.PAID.canBecome(OrderStatus.CANCELLED)).isFalse();
    assertThat(OrderStatus.TO_PAY.canBecome(OrderStatus.SHIPPED)).isFalse();
  }

  @Test
  void a_courier_waits_for_nobody() {
    assertThatThrownBy(() -> locked("courier").mustBecome(OrderStatus.READY_FOR_PICKUP))
        .isInstanceOf(IllegalMove.class);
    assertThatCode(() -> locked("hall").mustBecome(OrderStatus.READY_FOR_PICKUP))
        .doesNotThrowAnyException();
  }

  private static LockedOrder locked(String kind) {
    return new LockedOrder(
        new OrderNumber("L2611297KQ3M8F"),
        OrderStatus.PREPARING,
        false,
        new Money(100),
        Optional.empty(),
        "county-centre",
        kind,
        false,
        List.of());
  }
}
