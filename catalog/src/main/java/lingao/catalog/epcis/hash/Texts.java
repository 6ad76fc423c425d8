package lingao.catalog.epcis.hash;

import java.util.Map;

/** Texts that may name something: a vocabulary's member or a thing with a GS1 key. */
final class Texts {

  private static final String CBV_URN = "urn:epcglobal:cbv:";

  /** The vocabularies of CBV 1 by the part of the URN behind {@link #CBV_URN}. */
  private static final Map<String, String> CBV_TERMS =
      Map.of("bizstep", "BizStep", "disp", "Disp", "btt", "BTT", "sdt", "SDT", "er", "ER");

  private Texts() {}

  /** Full URIs instead of compact ones and of CBV 1's URNs, Digital Links instead of EPC URIs. */
  static String canonical(String text, Namespaces namespaces) {
    String full = term(namespaces.value(text));
    return full.startsWith("urn:epc:") ? EpcUri.toDigitalLink(full) : DigitalLink.canonical(full);
  }

  private static String term(String text) {
    if (!text.startsWith(CBV_URN)) {
      return text;
    }
    String[] parts = text.substring(CBV_URN.length()).split(":", 2);
    String vocabulary = CBV_TERMS.get(parts[0]);
    return vocabulary == null || parts.length < 2
        ? text
        : "https://ref.gs1.org/cbv/" + vocabulary + "-" + parts[1];
  }
}
