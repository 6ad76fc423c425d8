package lingao.catalog.epcis.hash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.MissingNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Gs1KeysTest {

  private static String canonical(String text) {
    MissingNode none = MissingNode.getInstance();
    return Texts.canonical(text, Namespaces.of(none, none));
  }

  @ParameterizedTest
  @CsvSource({
    "id:sgtin:9501101.053000.a%2fb!, 01/09501101530003/21/a%2Fb%21",
    "id:sgtin:950110153000.0.1, 01/09501101530003/21/1",
    "id:sscc:9501101.0000000001, 00/095011010000000018",
    "id:sgln:9501101.00001.0, 414/9501101000018",
    "id:sgln:9501101.00001.7.8, 414/9501101000018/254/7.8",
    "id:grai:9501101.00005.77, 8003/0950110100005677",
    "id:giai:9501101.A.1, 8004/9501101A.1",
    "id:gsrn:9501101.0000000001, 8018/950110100000000018",
    "id:gsrnp:9501101.0000000001, 8017/950110100000000018",
    "id:gdti:950110100003..X, 253/9501101000032X",
    "id:cpi:9501101.A%23B.12, 8010/9501101A%23B/8011/12",
    "id:sgcn:9501101.00003.55, 255/950110100003255",
    "id:ginc:9501101.C1, 401/9501101C1",
    "id:gsin:9501101.000000001, 402/95011010000000018",
    "id:itip:9501101.053000.01.02.S, 8006/095011015300030102/21/S",
    "id:upui:9501101.053000.U, 01/09501101530003/235/U",
    "id:pgln:9501101.00000, 417/9501101000001",
    "class:lgtin:9501101.053000.L1, 01/09501101530003/10/L1",
    "idpat:sgtin:9501101.053000.*, 01/09501101530003",
    "idpat:upui:9501101.053000.*, 01/09501101530003",
    "idpat:itip:9501101.053000.01.02.*, 8006/095011015300030102",
    "idpat:grai:9501101.00005.*, 8003/09501101000056",
    "idpat:gdti:9501101.00003.*, 253/9501101000032",
    "idpat:sgcn:9501101.00003.*, 255/9501101000032",
    "idpat:cpi:9501101.AB.*, 8010/9501101AB"
  })
  void each_epc_uri_has_its_digital_link(String epc, String link) {
    assertEquals("https://id.gs1.org/" + link, canonical("urn:epc:" + epc));
  }

  @ParameterizedTest
  @CsvSource({
    "http://x.example/gtin-8/01/95011013, 01/00000095011013",
    "https://x.example/gtin/9501101530003/cpv/2/lot/L/ser/S?a=b#c, 01/09501101530003/21/S",
    "https://x.example/01/09501101530003/10/a%2fb/, 01/09501101530003/10/a%2Fb",
    "https://x.example/01/09501101530003/22/2, 01/09501101530003",
    "https://x.example/8018/950110100000000018/8019/3, 8018/950110100000000018",
    "https://x.example/8010/9501101A%23B/8011/12, 8010/9501101A%23B/8011/12"
  })
  void each_digital_link_is_cut_to_its_canonical_form(String uri, String link) {
    assertEquals("https://id.gs1.org/" + link, canonical(uri));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:epc:id:sgtin:9501101.05300.1",
        "urn:epc:id:sgtin:9501101.053000.%zz",
        "urn:epc:id:sgtin:9501101.053000.",
        "urn:epc:id:sgtin:",
        "urn:epc:idpat:sgtin:9501101.*.*",
        "urn:epc:class:lgtin:9501101",
        "urn:epc:id:cpi:9501101.AB.x",
        "urn:epc:id:gid:95100000.12345.400",
        "urn:epcglobal:cbv:bt:9501101000009:7",
        "urn:epcglobal:cbv:bizstep",
        "https://",
        "https://x.example/01/1",
        "https://x.example/01/09501101530003/99/1",
        "https://x.example/01/09501101530003/10/a/10/b",
        "https://x.example/po/12345678",
        "geo:19.9,109.7",
        "陈"
      })
  void what_is_no_gs1_key_stays_as_it_is(String text) {
    assertEquals(text, canonical(text));
  }
}
