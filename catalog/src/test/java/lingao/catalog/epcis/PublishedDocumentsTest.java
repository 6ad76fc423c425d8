package lingao.catalog.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents of OpenEPCIS' test resources. Some have properties that neither the standard knows
 * nor have the prefix of an extension, which GS1's schema refuses as well.
 */
class PublishedDocumentsTest {

  private static final Set<String> WITHOUT_PREFIX =
      Set.of(
          "Documents/AggregationEvent_with_userExtensions.json",
          "Documents/AssociationEvent_with_userExtensions.json",
          "Documents/ObjectEvent_all_possible_fields.json");

  static Stream<String> accepted() {
    return Published.names().filter(name -> !WITHOUT_PREFIX.contains(name));
  }

  @Test
  void all_are_there() {
    assertThat(accepted()).hasSize(37);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void one_is_accepted_and_kept_equal(String name) throws IOException {
    JsonNode document = EventJson.read(Published.document(name));
    CaptureDocument read = CaptureDocument.read(Published.document(name));
    assertThat(read.errors()).isEmpty();
    List<JsonNode> kept =
        read.events().stream().map(event -> EventJson.read(event.text())).toList();
    assertThat(kept).isEqualTo(events(document)).isNotEmpty();
  }

  @Test
  void a_property_without_prefix_is_refused() {
    for (String name : WITHOUT_PREFIX) {
      assertThat(CaptureDocument.read(Published.document(name)).errors())
          .allMatch(error -> error.reason() == CaptureError.Reason.SCHEMA)
          .isNotEmpty();
    }
  }

  /**
   * For these its hash generator 0.9.2 computes the same. It differs for the others: of an earlier
   * reading of CBV 2.0, it names the list of sensors elements and GS1's vocabulary otherwise,
   * hashes certificates, and sorts what lies in lists of extensions.
   */
  @Test
  void the_reference_generator_hashes_alike() {
    List<String> hashes = Published.text("published-hashes.txt").lines().toList();
    assertThat(hashes).hasSize(22);
    for (String line : hashes) {
      String[] parts = line.split(" ");
      NewEvent event =
          CaptureDocument.read(Published.document(parts[0]))
              .events()
              .get(Integer.parseInt(parts[1]));
      assertThat(event.digits()).as(parts[0]).isEqualTo(parts[2]);
    }
  }

  private static List<JsonNode> events(JsonNode document) {
    return document.has("epcisBody")
        ? StreamSupport.stream(document.at("/epcisBody/eventList").spliterator(), false).toList()
        : List.of(document);
  }
}
