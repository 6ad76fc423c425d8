package lingao.catalog.epcis.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpcisSchemaTest {

  private static final String OBJECT =
      "'type':'ObjectEvent','eventTime':'2026-11-29T08:00:00Z','eventTimeZoneOffset':'+08:00',"
          + "'action':'ADD','epcList':['urn:ex:a']";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'ex:a':{'b':[1,null]}",
        "'ilmd':{'ex:lot':1}",
        "'persistentDisposition':{'set':['completeness_verified']}",
        "'certificationInfo':'urn:ex:c'",
        "'certificationInfo':['urn:ex:c']",
        "'readPoint':{'id':'urn:ex:r','name':'x'}",
        "'sensorElementList':[{'sensorReport':[{'exception':'ALARM_CONDITION'}]}]",
        "'sensorElementList':[{'sensorReport':[{'type':'Temperature','value':-1e2}]}]",
        "'bizStep':'https://ref.gs1.org/cbv/BizStep-packing'",
        "'errorDeclaration':{'declarationTime':'2026-11-29T08:00:00.5Z','reason':'incorrect_data'}",
      })
  void what_the_standard_allows_is_right(String more) {
    assertThat(errors(more)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'foo':1 | /foo",
        "'exa mple:foo':1 | /exa mple:foo",
        "'a/b~c':1 | /a~1b~0c",
        "'ilmd':{'lot':1} | /ilmd/lot",
        "'bizStep':'ship' | /bizStep",
        "'bizStep':'urn:epcglobal:cbv:bizstep:shipping' | /bizStep",
        "'disposition':7 | /disposition",
        "'recordTime':'2026-11-29' | /recordTime",
        "'recordTime':'2026-02-30T00:00:00Z' | /recordTime",
        "'eventID':'no uri' | /eventID",
        "'eventID':null | /eventID",
        "'readPoint':{} | /readPoint",
        "'readPoint':'urn:ex:r' | /readPoint",
        "'quantityList':[{'quantity':1}] | /quantityList/0",
        "'quantityList':[{'epcClass':'urn:ex:c','quantity':'1'}] | /quantityList/0/quantity",
        "'quantityList':[{'epcClass':'urn:ex:c','uom':'kilo'}] | /quantityList/0/uom",
        "'quantityList':[{'epcClass':'urn:ex:c','ex:a':1}] | /quantityList/0/ex:a",
        "'sourceList':[{'source':'urn:ex:s'}] | /sourceList/0",
        "'bizTransactionList':[{'type':'bill','bizTransaction':'urn:ex:b'}]"
            + " | /bizTransactionList/0/type",
        "'sensorElementList':[{'sensorReport':[]}] | /sensorElementList/0/sensorReport",
        "'sensorElementList':[{'sensorReport':[{}]}] | /sensorElementList/0/sensorReport/0",
        "'sensorElementList':[{'sensorReport':[{'type':'temperature'}]}]"
            + " | /sensorElementList/0/sensorReport/0/type",
        "'persistentDisposition':{} | /persistentDisposition",
        "'errorDeclaration':{} | /errorDeclaration",
        "'parentID':'urn:ex:p' | /parentID",
        "'inputEPCList':[] | /inputEPCList",
      })
  void what_it_does_not_allow_is_named(String more, String pointer) {
    assertThat(errors(more)).extracting(SchemaError::pointer).containsExactly(pointer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type':'ObjectEvent','action':'ADD'",
        "'type':'ObjectEvent','epcList':[]",
        "'type':'ObjectEvent','action':'ADD','quantityList':[]",
        "'type':'ObjectEvent','action':'OBSERVE','epcList':[],'ilmd':{}",
        "'type':'ObjectEvent','action':'ADD','epcList':['urn:ex:a','urn:ex:a']",
        "'type':'AggregationEvent','action':'ADD','parentID':'urn:ex:p'",
        "'type':'AggregationEvent','action':'ADD','childEPCs':['urn:ex:a']",
        "'type':'AssociationEvent','action':'OBSERVE','childEPCs':['urn:ex:a']",
        "'type':'TransactionEvent','action':'ADD','epcList':[]",
        "'type':'TransactionEvent','action':'ADD','epcList':[],'bizTransactionList':[]",
        "'type':'TransformationEvent','inputEPCList':['urn:ex:a']",
        "'type':'TransformationEvent','transformationID':'urn:ex:t'",
        "'type':'QuantityEvent','action':'ADD','epcList':[]",
        "'action':'ADD','epcList':[]",
      })
  void each_type_has_what_it_needs(String properties) {
    String times = "'eventTime':'2026-11-29T08:00:00Z','eventTimeZoneOffset':'+08:00',";
    assertThat(EpcisSchema.ofEvent(json("{" + times + properties + "}"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'+8:00'", "'08:00'", "'+14:01'", "'Z'", "8"})
  void an_offset_is_one_of_a_time_zone(String offset) {
    String event = "{" + OBJECT.replace("'+08:00'", offset) + "}";
    assertThat(EpcisSchema.ofEvent(json(event)))
        .extracting(SchemaError::pointer)
        .containsExactly("/eventTimeZoneOffset");
  }

  @Test
  void a_hostile_event_has_few_errors() {
    String many = "{'foo':1,'epcList':[" + "7,".repeat(500) + "7]}";
    assertThat(EpcisSchema.ofEvent(json(many.replace("{'foo'", "{'type':'ObjectEvent','foo'"))))
        .hasSize(10);
  }

  private static List<SchemaError> errors(String more) {
    return EpcisSchema.ofEvent(json("{" + OBJECT + "," + more + "}"));
  }

  private static JsonNode json(String text) {
    try {
      return new JsonMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
