package lingao.catalog.epcis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lingao.catalog.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventQueryTest {

  @Test
  void finds_the_newest_of_all_without_parameters() {
    Where where = EventStatement.page(EventQuery.ALL, Viewer.PUBLIC, Optional.empty(), 31);

    assertThat(where.text()).endsWith(" where true order by e.event_time desc, e.id desc limit ?1");
    assertThat(where.values()).containsExactly(31);
  }

  @Test
  void words_are_taken_in_each_of_their_forms_and_parted_by_bars() {
    Where where =
        conditions(
            "EQ_bizStep",
            "packing|urn:epcglobal:cbv:bizstep:shipping|https://ref.gs1.org/cbv/BizStep-storing");

    assertThat(where.text()).endsWith("e.biz_step in (?1, ?2, ?3)");
    assertThat(where.values()).containsExactly("packing", "shipping", "storing");
  }

  @Test
  void times_have_an_offset_and_a_plus_that_was_not_escaped_is_one() {
    Where where = conditions("GE_eventTime", "2026-11-30T08:00:00 08:00");

    assertThat(where.text()).endsWith("e.event_time >= ?1");
    assertThat(where.values())
        .containsExactly(Timestamp.from(Instant.parse("2026-11-30T00:00:00Z")));
  }

  @Test
  void an_item_is_found_by_urn_and_by_link_alike() {
    Where urn = conditions("MATCH_epc", "urn:epc:id:sgtin:0614141.107346.2017");
    Where link = conditions("MATCH_epc", "https://example.com/01/10614141073464/21/2017");

    assertThat(urn.text())
        .endsWith(
            "e.id in (select x.event_id from epcis_event_epc x where (x.epc collate \"C\" = ?1)"
                + " and not x.class and x.role in (?2, ?3))");
    assertThat(urn.values()).containsExactly("/01/10614141073464/21/2017", "epc", "child");
    assertThat(link.values()).isEqualTo(urn.values());
  }

  @Test
  void a_batch_is_a_class_and_any_role_will_do() {
    Where where = conditions("MATCH_anyEPCClass", "urn:epc:class:lgtin:4012345.012345.998877");

    assertThat(where.text()).endsWith("(x.epc collate \"C\" = ?1) and x.class)");
    assertThat(where.values()).containsExactly("/01/04012345123456/10/998877");
  }

  @ParameterizedTest
  @CsvSource({
    "urn:epc:idpat:sgtin:0614141.107346.*, /01/10614141073464/21/%",
    "urn:epc:idpat:sgtin:0614141.*.*, /01/_0614141______/21/%",
    "urn:epc:idpat:sgtin:*.*.*, /01/______________/21/%",
    "urn:epc:idpat:sscc:0614141.*, /00/_0614141__________",
    "urn:epc:idpat:grai:0614141.12345.*, urn:epc:id:grai:0614141.12345.%",
    "urn:epc:idpat:grai:0614141.*.*, urn:epc:id:grai:0614141.%",
  })
  void a_pattern_finds_all_that_look_like_it(String pattern, String kept) {
    Where where = conditions("MATCH_anyEPC", pattern);

    assertThat(where.text()).contains("x.epc collate \"C\" like ?1");
    assertThat(where.values()).containsExactly(kept);
  }

  @Test
  void a_pattern_of_items_is_the_GTIN_itself_as_a_class() {
    Where where = conditions("MATCH_epcClass", "urn:epc:idpat:sgtin:0614141.107346.*");

    assertThat(where.text()).contains("x.epc collate \"C\" = ?1");
    assertThat(where.values()).startsWith("/01/10614141073464");
  }

  @Test
  void a_place_has_descendants_only_if_they_are_asked_for() {
    String gln = "urn:epc:id:sgln:0614141.07346.0";

    assertThat(conditions("EQ_bizLocation", gln).values()).containsExactly("/414/0614141073467");
    assertThat(conditions("WD_bizLocation", gln).values())
        .containsExactly("/414/0614141073467", "/414/0614141073467/254/%");
  }

  @Test
  void what_no_column_holds_is_looked_for_in_the_event_with_a_glance_before() {
    Where where = conditions("GE_quantity_KGM", "200.5");

    assertThat(where.text())
        .endsWith(
            "strpos(e.body, ?1) > 0 and jsonb_path_exists(cast(e.body as jsonb),"
                + " cast(?2 as jsonpath), cast(?3 as jsonb), true)");
    assertThat(where.values())
        .containsExactly(
            "\"quantity\"",
            "$.keyvalue() ? (@.key == \"quantityList\" || @.key == \"childQuantityList\""
                + " || @.key == \"inputQuantityList\" || @.key == \"outputQuantityList\").value[*]"
                + " ? (@.uom == \"KGM\").quantity ? (@ >= $v[*])",
            "{\"v\":[200.5]}");
  }

  @Test
  void types_are_found_in_each_form_that_they_may_have_been_captured_in() {
    EventQuery query = EventQuery.parse(Map.of("EQ_bizTransaction_po", List.of("urn:x:1")));

    assertThat(EventStatement.conditions("", query, Viewer.OFFICE).values())
        .containsExactly(
            "\"bizTransactionList\"",
            "\"urn:x:1\"",
            "$.bizTransactionList[*] ? (@.type == $t[*]).bizTransaction ? (@ == $v[*])",
            "{\"v\":[\"urn:x:1\"],\"t\":[\"po\",\"urn:epcglobal:cbv:btt:po\","
                + "\"https://ref.gs1.org/cbv/BTT-po\",\"https://ns.gs1.org/cbv/BTT-po\","
                + "\"cbv:BTT-po\"]}");
  }

  @Test
  void a_sensors_own_fields_are_looked_at_and_not_what_others_added_to_it() {
    assertThat(conditions("EQ_deviceID", "urn:x:d").values())
        .contains(
            "$.sensorElementList[*].keyvalue() ? (@.key == \"sensorMetadata\""
                + " || @.key == \"sensorReport\").value[*].deviceID ? (@ == $v[*])");
  }

  @Test
  void only_who_captured_them_finds_events_by_private_parts() {
    EventQuery query =
        EventQuery.parse(Map.of("EQ_bizTransaction_po", List.of("urn:example:po:1")));

    assertThat(EventStatement.conditions("", query, Viewer.OFFICE).text())
        .doesNotContain("e.brand");
    Where ofBrand = EventStatement.conditions("", query, Viewer.of(new Slug("heshe-honey")));
    assertThat(ofBrand.text()).endsWith("and e.brand = ?5");
    assertThat(ofBrand.values()).endsWith("heshe-honey");
    assertThatThrownBy(() -> EventStatement.conditions("", query, Viewer.PUBLIC))
        .isInstanceOfSatisfying(
            QueryRefused.class,
            e -> assertThat(e.reason()).isEqualTo(QueryRefused.Reason.SECURITY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EQ_source_owning_party",
        "EQ_destination_location",
        "EQ_example:field",
        "EXISTS_ex:a",
        "EQ_ILMD_ex:secret",
        "EQ_INNER_ILMD_ex:secret",
        "EQ_INNER_lingao:kind",
        "EXISTS_INNER_cbvmda:lotNumber"
      })
  void parties_and_extensions_are_private(String parameter) {
    assertThat(EventQuery.parse(Map.of(parameter, List.of("x"))).isPrivate()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EQ_lingao:kind", "EQ_ILMD_cbvmda:lotNumber", "EQ_type", "EQ_quantity"})
  void the_shops_own_words_and_measures_are_public(String parameter) {
    assertThat(EventQuery.parse(Map.of(parameter, List.of("1"))).isPrivate()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "EQ_bizStep, packing, false",
    "MATCH_epc, urn:epc:id:sgtin:0614141.107346.2017, false",
    "MATCH_epc, urn:epc:idpat:sgtin:0614141.107346.*, true",
    "GE_quantity, 5, true",
    "EQ_bizLocation, urn:epc:id:sgln:0614141.07346.0, false",
    "WD_bizLocation, urn:epc:id:sgln:0614141.07346.0, true",
    "GE_startTime, 2026-11-30T00:00:00Z, true"
  })
  void what_no_index_answers_is_a_search(String name, String value, boolean search) {
    assertThat(EventQuery.parse(Map.of(name, List.of(value))).isSearch()).isEqualTo(search);
  }

  @Test
  void goes_on_behind_the_last_event_in_the_order_of_the_query() {
    EventQuery query =
        EventQuery.parse(
            Map.of("orderBy", List.of("recordTime"), "orderDirection", List.of("ASC")));
    Instant time = Instant.parse("2026-11-30T00:00:00Z");
    PageToken token = new PageToken("0123456789abcdef", time, 7, -1, time);

    Where where = EventStatement.page(query, Viewer.PUBLIC, Optional.of(token), 11);

    assertThat(where.text())
        .endsWith(
            "and (e.record_time, e.id) > (?1, ?2) order by e.record_time asc, e.id asc limit ?3");
    assertThat(where.values()).containsExactly(Timestamp.from(time), 7L, 11);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "EQ_bizstep packing",
        "MATCH_EPC urn:x:y",
        "GE_eventTime yesterday",
        "GE_eventTime 2026-11-30T08:00:00",
        "GE_eventTime -9999-01-01T00:00:00Z",
        "LT_recordTime +999999999-01-01T00:00:00Z",
        "GE_startTime 0000-01-01T00:00:00Z",
        "EQ_action add",
        "orderBy bizStep",
        "orderDirection DOWN",
        "eventCountLimit 10",
        "maxEventCount 0",
        "maxEventCount -1",
        "MATCH_epc urn:epc:idpat:sgtin:*.107346.*",
        "MATCH_epc urn:epc:idpat:sgtin:0614141.107346.2017",
        "MATCH_epc urn:epc:idpat:sgtin:06141.*.*",
        "MATCH_epc urn:epc:idpat:sgln:0614141.ABCDE.*",
        "MATCH_epc urn:epc:idpat:sgln:0614141.123.*",
        "MATCH_epc https://id.gs1.org/01/09520010000019/21/1",
        "EQ_quantity many",
        "EQ_example:';drop x",
        "EXISTS_errorDeclaration perhaps"
      })
  void refuses_what_is_unknown_or_wrong(String name, String value) {
    assertThatThrownBy(() -> EventQuery.parse(Map.of(name, List.of(value))))
        .isInstanceOfSatisfying(
            QueryRefused.class,
            e -> assertThat(e.reason()).isEqualTo(QueryRefused.Reason.PARAMETER));
  }

  @Test
  void refuses_what_contradicts_itself_or_has_no_value() {
    Map<String, List<String>> both = new TreeMap<>();
    both.put("orderBy", List.of("eventTime"));
    both.put("eventCountLimit", List.of("5"));
    both.put("maxEventCount", List.of("5"));
    assertThatThrownBy(() -> EventQuery.parse(both)).isInstanceOf(QueryRefused.class);
    assertThatThrownBy(() -> EventQuery.parse(Map.of("EQ_bizStep", List.of("packing|"))))
        .isInstanceOf(QueryRefused.class);
    assertThatThrownBy(() -> EventQuery.parse(Map.of("EQ_eventID", List.of("a\0b"))))
        .isInstanceOf(QueryRefused.class);
  }

  private static Where conditions(String name, String value) {
    EventQuery query = EventQuery.parse(Map.of(name, List.of(value)));
    return EventStatement.conditions("", query, Viewer.PUBLIC);
  }
}
