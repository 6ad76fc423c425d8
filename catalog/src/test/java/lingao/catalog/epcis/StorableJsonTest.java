package lingao.catalog.epcis;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableJsonTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"\\u0000\"", "{\"a\\u0000\":1}", "[[\"\\u0000\"]]", "{\"a\":1e999}"})
  void refuses_what_PostgreSQL_cannot_read(String json) {
    assertThatThrownBy(() -> StorableJson.check("it", tree(json))).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\\\\u0000\"",
        "{\"a\":[1,2.5e10,true,null,\"🐟\"]}",
        "123456789012345678901234"
      })
  void takes_all_else(String json) {
    assertThatCode(() -> StorableJson.check("it", tree(json))).doesNotThrowAnyException();
  }

  /** With doubles, as other parts of the shop read JSON. */
  private static JsonNode tree(String json) throws JsonProcessingException {
    return JsonMapper.builder().build().readTree(json);
  }
}
