package lingao.catalog.payment.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StubFormTest {

  private final StubForm form =
      StubForm.of(
          "amount=1980&metadata[lingao_order]=L1&metadata%5Bnote%5D=a%20b&expand[]=latest_charge"
              + "&payment_method_types[0]=card&payment_method_types[1]=alipay&empty=&confirm=true");

  @Test
  void names_values_lists_and_maps_are_read_as_stripe_writes_them() {
    assertThat(form.number("amount")).contains(1980L);
    assertThat(form.map("metadata"))
        .containsEntry("lingao_order", "L1")
        .containsEntry("note", "a b")
        .hasSize(2);
    assertThat(form.list("expand")).containsExactly("latest_charge");
    assertThat(form.list("payment_method_types")).containsExactly("card", "alipay");
    assertThat(form.text("empty")).isEmpty();
    assertThat(form.flag("confirm")).isTrue();
  }

  @Test
  void nothing_at_all_is_an_empty_form() {
    assertThat(StubForm.of("").text("amount")).isEmpty();
  }

  @Test
  void what_is_missing_or_no_number_or_no_encoding_is_refused() {
    assertThatThrownBy(() -> form.required("currency"))
        .isInstanceOfSatisfying(
            StubError.class, e -> assertThat(e.code()).isEqualTo("parameter_missing"));
    assertThatThrownBy(() -> StubForm.of("amount=-5").number("amount"))
        .hasMessage("Invalid integer: -5");
    assertThatThrownBy(() -> StubForm.of("amount=99999999999999999999").number("amount"))
        .isInstanceOf(StubError.class);
    assertThatThrownBy(() -> StubForm.of("a=%zz")).isInstanceOf(StubError.class);
    assertThatThrownBy(() -> StubForm.of("a=1&".repeat(1000))).isInstanceOf(StubError.class);
  }

  @Test
  void the_order_of_parameters_makes_no_other_request() {
    assertThat(StubForm.of("a=1&b=2").canonical()).isEqualTo(StubForm.of("b=2&a=1").canonical());
    assertThat(StubForm.of("a=1&b=2").canonical()).isNotEqualTo(StubForm.of("a=1&b=3").canonical());
  }
}
