package lingao.catalog.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Mobile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderKeyTest {

  @Test
  void is_the_same_for_the_same_request_alone() {
    OrderKey key = OrderKey.of("k-1", checkout("王小明", "", Optional.empty()));
    assertThat(OrderKey.of("k-1", checkout("王小明", "", Optional.empty()))).isEqualTo(key);
    OrderKey other = OrderKey.of("k-1", checkout("王大明", "", Optional.empty()));
    assertThat(other.hash()).isEqualTo(key.hash());
    assertThat(other.request()).isNotEqualTo(key.request());
    assertThat(OrderKey.of("k-1", checkout("王小明", "祝好", Optional.empty())).request())
        .isNotEqualTo(key.request());
  }

  @Test
  void of_a_customer_is_another_than_that_of_a_guest() {
    assertThat(OrderKey.of("k-1", checkout("王小明", "", Optional.of(1L))).hash())
        .isNotEqualTo(OrderKey.of("k-1", checkout("王小明", "", Optional.empty())).hash());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "with space", "键", "line\nbreak"})
  void has_no_other_characters(String key) {
    Checkout checkout = checkout("王小明", "", Optional.empty());
    assertThatThrownBy(() -> OrderKey.of(key, checkout)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_gift_note_fits_on_a_card() {
    assertThat(checkout("王小明", "一\n二", Optional.empty()).giftNote()).contains("一\n二");
    assertThat(checkout("王小明", "  ", Optional.empty()).giftNote()).isEmpty();
    assertThatThrownBy(() -> checkout("王小明", "长".repeat(201), Optional.empty()))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> checkout("王小明", "a\u0007b", Optional.empty()))
        .isInstanceOf(InvalidValue.class);
  }

  private static Checkout checkout(String name, String note, Optional<Long> customer) {
    return new Checkout(
        "b".repeat(32),
        new Contact(name, new Mobile("13800138000"), Optional.empty()),
        new HallPickup("lingao"),
        PaymentMethod.CARD,
        Optional.of(note),
        Optional.empty(),
        List.of(),
        Locale.CHINESE,
        customer,
        Optional.empty());
  }
}
