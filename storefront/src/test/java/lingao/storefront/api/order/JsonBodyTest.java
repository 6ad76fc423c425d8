package lingao.storefront.api.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  @Test
  void gives_fields_of_their_type() throws IOException {
    JsonBody body =
        read("{\"a\":\"x\",\"n\":3,\"o\":{\"b\":\"y\"},\"l\":[\"p\",\"q\"],\"e\":\"\"}");
    assertThat(body.text("a")).isEqualTo("x");
    assertThat(body.integer("n")).isEqualTo(3);
    assertThat(body.object("o").text("b")).isEqualTo("y");
    assertThat(body.texts("l")).containsExactly("p", "q");
    assertThat(body.optionalText("e")).isEmpty();
    assertThat(body.optionalText("none")).isEmpty();
    assertThat(body.texts("none")).isEmpty();
  }

  @Test
  void names_the_field_that_is_wrong_from_the_outermost() throws IOException {
    JsonBody body =
        read("{\"o\":{\"b\":1,\"c\":\"\\u0000\",\"d\":\"\\udc00\"},\"n\":\"3\",\"l\":[1]}");
    assertWrong(() -> body.object("o").text("b"), "o.b");
    assertWrong(() -> body.object("o").text("c"), "o.c");
    assertWrong(() -> body.object("o").text("d"), "o.d");
    assertWrong(() -> body.integer("n"), "n");
    assertWrong(() -> body.text("none"), "none");
    assertWrong(() -> body.object("n"), "n");
    assertWrong(() -> body.texts("l"), "l");
    assertWrong(() -> body.optionalInteger("n"), "n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[]", "1", "null", "{", "{}{}", "{\"a\":1,\"a\":2}", "<xml/>"})
  void takes_nothing_but_one_object(String sent) {
    assertThatThrownBy(() -> read(sent)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void takes_64_KiB_and_no_byte_more() throws IOException {
    String fits = "{\"a\":\"" + "x".repeat(JsonBody.MOST_BYTES - 8) + "\"}";
    assertThat(read(fits).text("a")).hasSize(JsonBody.MOST_BYTES - 8);
    assertThatThrownBy(() -> read(fits + " ")).isInstanceOf(BodyTooLarge.class);
  }

  private static void assertWrong(Runnable asked, String name) {
    assertThatThrownBy(asked::run)
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo(name));
  }

  private static JsonBody read(String sent) throws IOException {
    return JsonBody.read(new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)));
  }
}
