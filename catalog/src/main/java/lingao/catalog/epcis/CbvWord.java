package lingao.catalog.epcis;

import java.util.stream.Stream;

/**
 * The vocabularies of which members are stored and asked for as bare words, however they were
 * written (CBV 2.0, section 7).
 */
public enum CbvWord {
  /** Such as {@code packing}. */
  BUSINESS_STEP("bizstep", "BizStep"),
  /** Such as {@code in_transit}. */
  DISPOSITION("disp", "Disp"),
  /** Such as {@code incorrect_data}. */
  ERROR_REASON("er", "ER");

  private final String urn;
  private final String web;

  CbvWord(String urn, String web) {
    this.urn = urn;
    this.web = web;
  }

  private Stream<String> starts() {
    return Stream.of(
        "urn:epcglobal:cbv:" + urn + ":",
        "https://ref.gs1.org/cbv/" + web + "-",
        "https://ns.gs1.org/cbv/" + web + "-",
        "cbv:" + web + "-");
  }

  /** The bare word of a member of this vocabulary; any other text as it is. */
  public String bare(String written) {
    return starts()
        .filter(written::startsWith)
        .findFirst()
        .map(start -> written.substring(start.length()))
        .orElse(written);
  }
}
