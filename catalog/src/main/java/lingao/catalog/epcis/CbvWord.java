package lingao.catalog.epcis;

import java.util.List;
import java.util.stream.Stream;

/**
 * The vocabularies of which members are asked for in any of their forms (CBV 2.0, section 7). Those
 * with a column are stored there as bare words.
 */
public enum CbvWord {
  /** Such as {@code packing}. */
  BUSINESS_STEP("bizstep", "BizStep"),
  /** Such as {@code in_transit}. */
  DISPOSITION("disp", "Disp"),
  /** Such as {@code incorrect_data}. */
  ERROR_REASON("er", "ER"),
  /** Of business transactions, such as {@code po}. */
  TRANSACTION_TYPE("btt", "BTT"),
  /** Of sources and destinations, such as {@code owning_party}. */
  PARTY_TYPE("sdt", "SDT");

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

  /**
   * All that may be written for {@code written}, itself too; for no word of the CBV itself alone.
   */
  public List<String> spellings(String written) {
    String word = bare(written);
    return word.indexOf(':') >= 0
        ? List.of(written)
        : Stream.concat(Stream.of(word), starts().map(start -> start + word)).toList();
  }
}
