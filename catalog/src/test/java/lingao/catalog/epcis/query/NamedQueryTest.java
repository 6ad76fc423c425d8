package lingao.catalog.epcis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedQueryTest {

  @Test
  void a_parameter_has_a_value_or_a_list_of_values() {
    ObjectNode query =
        json("{\"@context\":[],\"EQ_bizStep\":[\"packing\",\"storing\"],\"GE_quantity\":5}");

    assertThat(EventStatement.conditions("", NamedQuery.parse(query), Viewer.PUBLIC).values())
        .contains("packing", "storing", "{\"v\":[5]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[null]", "{}", "[[]]", "[]"})
  void anything_else_is_refused(String value) {
    ObjectNode query = json("{\"EQ_eventID\":" + value + "}");

    assertThatThrownBy(() -> NamedQuery.parse(query)).isInstanceOf(QueryRefused.class);
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) ExactJson.read(text);
  }
}
