package lingao.catalog.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.hash.EventHash;
import lingao.catalog.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepEventsTest {

  private static final EpcKey BATCH = EpcKey.of("/01/09520008000013/10/A1");
  private static final LocalizedText BRAND = new LocalizedText("品牌", "Brand");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Test
  void any_step_comes_back_equal_from_its_event() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      NewStep step = RandomSteps.step(random);
      assertThat(StepEvents.read(written(step), BRAND))
          .as("seed %d, no. %d", seed, i)
          .isEqualTo(step);
    }
  }

  @Test
  void a_certificate_that_somebody_has_escaped_wrongly_breaks_no_story() {
    ObjectNode event = written(RandomSteps.step(new Random(7)));
    event.put("certificationInfo", StepEvents.NAMESPACE + "certificate:%zz");
    assertThat(StepEvents.read(event, BRAND).certificate()).contains("%zz");
  }

  @Test
  void files_of_kinds_that_are_not_kept_are_not_told() {
    ObjectNode event = written(RandomSteps.step(new Random(7)));
    for (String type : List.of("text/html", "x/../../account", "")) {
      event.remove("lingao:media");
      for (String is : List.of("document", "video")) {
        event
            .withArray("/lingao:media")
            .addObject()
            .put("lingao:is", is)
            .put("lingao:key", "ab".repeat(32))
            .put("lingao:type", type);
      }
      NewStep read = StepEvents.read(event, BRAND);
      assertThat(read.documents()).isEmpty();
      assertThat(read.video()).isEmpty();
    }
  }

  @Test
  void any_step_has_a_hash_of_its_own() {
    Random random = new Random(1);
    List<String> hashes =
        Stream.generate(() -> RandomSteps.step(random))
            .limit(300)
            .map(step -> EventHash.of(written(step), StepEvents.context()).value())
            .toList();
    assertThat(hashes).doesNotHaveDuplicates();
  }

  @Test
  void what_the_standard_can_say_is_said_in_its_words() {
    ObjectNode event =
        written(
            NewStep.of(
                    TraceStepKind.INSPECTION,
                    Instant.parse("2026-11-20T01:00:00Z"),
                    new LocalizedText("检测站", "Station"),
                    BRAND)
                .position(Optional.of(new TraceStep.Position(19.912, 109.688)))
                .measurements(
                    List.of(
                        new TraceStep.Measurement(
                            new LocalizedText("芯温", "Core"), new BigDecimal("3.10"), "°C")))
                .result(Optional.of(TraceStep.Result.FAILED))
                .build());
    assertThat(event.path("type").asText()).isEqualTo("ObjectEvent");
    assertThat(event.path("bizStep").asText()).isEqualTo("inspecting");
    assertThat(event.path("disposition").asText()).isEqualTo("non_conformant");
    assertThat(event.at("/readPoint/id").asText()).isEqualTo("geo:19.912,109.688");
    assertThat(event.at("/quantityList/0/epcClass").asText())
        .isEqualTo("https://id.gs1.org/01/09520008000013/10/A1");
    assertThat(event.at("/sensorElementList/0/sensorReport/0/type").asText())
        .isEqualTo("Temperature");
    assertThat(event.at("/sensorElementList/0/sensorReport/0/uom").asText()).isEqualTo("CEL");
    assertThat(event.at("/sensorElementList/0/sensorReport/0/value").decimalValue())
        .isEqualTo(new BigDecimal("3.10"));
  }

  @Test
  void what_was_made_from_lots_is_a_transformation_and_what_went_onto_a_pallet_an_aggregation() {
    Instant at = Instant.parse("2026-11-20T01:00:00Z");
    EpcKey pond = EpcKey.of("/01/09520008000013/10/POND3");
    EpcKey pallet = EpcKey.of("/00/095200080000000013");
    ObjectNode made =
        written(
            NewStep.of(TraceStepKind.PROCESSING, at, BRAND, BRAND).madeFrom(List.of(pond)).build());
    ObjectNode packed =
        written(
            NewStep.of(TraceStepKind.PACKING, at, BRAND, BRAND).into(Optional.of(pallet)).build());
    assertThat(made.path("type").asText()).isEqualTo("TransformationEvent");
    assertThat(made.has("action")).isFalse();
    assertThat(made.at("/inputQuantityList/0/epcClass").asText()).isEqualTo(pond.uri());
    assertThat(made.at("/outputQuantityList/0/epcClass").asText()).isEqualTo(BATCH.uri());
    assertThat(packed.path("type").asText()).isEqualTo("AggregationEvent");
    assertThat(packed.path("parentID").asText()).isEqualTo(pallet.uri());
    assertThat(packed.at("/childQuantityList/0/quantity").asInt()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "ObjectEvent, inspecting, '', INSPECTION",
    "ObjectEvent, https://ref.gs1.org/cbv/BizStep-shipping, in_transit, TRANSPORT",
    "ObjectEvent, urn:epcglobal:cbv:bizstep:retail_selling, '', SALE",
    "ObjectEvent, '', sellable_accessible, HALL",
    "TransformationEvent, '', '', PROCESSING",
    "AggregationEvent, https://example.com/step, '', PACKING",
    "ObjectEvent, https://example.com/step, '', OTHER",
    "ObjectEvent, '', '', OTHER"
  })
  void an_event_of_others_is_told_by_its_type_step_and_state(
      String type, String bizStep, String disposition, TraceStepKind kind) {
    NewStep step = StepEvents.read(foreign(type, bizStep, disposition), BRAND);
    assertThat(step.kind()).isEqualTo(kind);
    assertThat(step.actor()).isEqualTo(BRAND);
    assertThat(step.at()).isEqualTo(Instant.parse("2026-11-20T01:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "'geo:19.9,109.7;u=20', 19.9, 'geo:19.9,109.7;u=20'",
    "'geo:91,109.7', , 'geo:91,109.7'",
    "https://id.gs1.org/414/9520008000013, , GLN 9520008000013",
    "urn:epc:id:sgln:952000800001..0, , GLN 9520008000013",
    "https://example.com/hall, , https://example.com/hall",
    ", , 地点未记录"
  })
  void a_place_of_others_is_told_by_what_identifies_it(
      String readPoint, Double latitude, String place) {
    ObjectNode event = foreign("ObjectEvent", "storing", "");
    if (readPoint != null) {
      event.putObject("readPoint").put("id", readPoint);
    }
    NewStep step = StepEvents.read(event, BRAND);
    assertThat(step.position().map(TraceStep.Position::latitude))
        .isEqualTo(Optional.ofNullable(latitude));
    assertThat(step.place().zh()).isEqualTo(place);
  }

  @Test
  void readings_of_others_are_grouped_and_sorted() throws JsonProcessingException {
    ObjectNode event = foreign("ObjectEvent", "sensor_reporting", "");
    event.set(
        "sensorElementList",
        MAPPER.readTree(
            """
            [{"sensorMetadata": {"deviceID": "urn:x:1"}, "sensorReport": [
              {"type": "Temperature", "value": 4, "uom": "CEL", "time": "2026-11-20T02:00:00Z"},
              {"type": "Temperature", "value": 3, "uom": "CEL", "time": "2026-11-20T09:00:00+08:00"},
              {"type": "RelativeHumidity", "meanValue": 60, "uom": "P1"},
              {"type": "Temperature", "stringValue": "warm"},
              {"type": "Temperature", "value": 5, "time": "soon"}]}]
            """));
    NewStep step = StepEvents.read(event, BRAND);
    assertThat(step.readings()).hasSize(1);
    assertThat(step.readings().get(0).unit()).isEqualTo("°C");
    assertThat(step.readings().get(0).name().en()).isEqualTo("Temperature");
    assertThat(step.readings().get(0).readings())
        .extracting(r -> r.value().intValue())
        .containsExactly(3, 4);
    assertThat(step.measurements())
        .extracting(m -> m.name().zh() + m.value() + m.unit())
        .containsExactly("相对湿度60%RH", "温度5");
  }

  @Test
  void media_that_can_not_be_ours_are_left_out() throws JsonProcessingException {
    ObjectNode event = foreign("ObjectEvent", "storing", "");
    event.set(
        "lingao:media",
        MAPPER.readTree(
            """
            [{"lingao:is": "photo", "lingao:key": "../../etc/passwd", "lingao:width": 1, "lingao:height": 1},
             {"lingao:is": "video", "lingao:key": 7, "lingao:type": "video/mp4"}, 3, null]
            """));
    NewStep step = StepEvents.read(event, BRAND);
    assertThat(step.photos()).isEmpty();
    assertThat(step.video()).isEmpty();
  }

  private static ObjectNode foreign(String type, String bizStep, String disposition) {
    ObjectNode event = MAPPER.createObjectNode();
    event.put("type", type);
    event.put("eventTime", "2026-11-20T09:00:00.000+08:00");
    event.put("bizStep", bizStep);
    event.put("disposition", disposition);
    return event;
  }

  /** As it comes from the database. */
  private static ObjectNode written(NewStep step) {
    try {
      return (ObjectNode)
          MAPPER.readTree(MAPPER.writeValueAsString(StepEvents.write(BATCH, 400, step)));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
