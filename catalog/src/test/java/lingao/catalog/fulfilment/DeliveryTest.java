package lingao.catalog.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeliveryTest {

  private static final TypeReference<Delivery> TYPE = new TypeReference<>() {};

  static Stream<Delivery> deliveries() {
    return Stream.of(
        new Courier("海南省", "", "临高县", "文澜路 1 号"),
        new HallPickup("lingao"),
        new StationPickup("S01", Optional.of("S01-01")),
        new StationPickup("S01"));
  }

  @ParameterizedTest
  @MethodSource("deliveries")
  void each_comes_back_from_json_as_it_was(Delivery delivery) {
    Object column = Json.toColumn(delivery);
    assertThat(column.toString()).contains("\"kind\":\"" + delivery.kind().code() + '"');
    assertThat(Json.fromColumn(column, TYPE)).isEqualTo(delivery);
  }

  @Test
  void an_address_is_kept_on_one_line_of_a_length_that_fits_a_label() {
    assertThat(new Courier(" 海南省", "", "临高县 ", " 文澜路\n1　号 ").street()).isEqualTo("文澜路 1 号");
    assertThatThrownBy(() -> new Courier("海南省", "", "临高县", "路")).hasMessageStartingWith("street");
    assertThatThrownBy(() -> new Courier("海南省", "", "临高县", "路".repeat(101)))
        .hasMessageStartingWith("street");
    assertThatThrownBy(() -> new Courier("海南省", "", "临高县", " ".repeat(1_000_000)))
        .hasMessageStartingWith("street");
    assertThatThrownBy(() -> new Courier("", "", "临高县", "文澜路")).hasMessageStartingWith("province");
  }

  @Test
  void places_that_can_be_none_are_refused() {
    assertThatThrownBy(() -> new HallPickup("../lingao")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new StationPickup("s01")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new StationPickup("S01", Optional.of("x")))
        .isInstanceOf(InvalidValue.class);
    assertThat(new StationPickup("S01", Optional.of(""))).isEqualTo(new StationPickup("S01"));
  }
}
