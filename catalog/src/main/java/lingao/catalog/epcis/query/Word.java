package lingao.catalog.epcis.query;

import java.util.stream.Stream;

/** Types of the CBV that are asked for in a parameter's name, however they are written there. */
enum Word {
  /** Of business transactions. */
  TRANSACTION("urn:epcglobal:cbv:btt:", "https://ref.gs1.org/cbv/BTT-"),
  /** Of sources and destinations. */
  PARTY("urn:epcglobal:cbv:sdt:", "https://ref.gs1.org/cbv/SDT-");

  private final String urn;
  private final String web;

  Word(String urn, String web) {
    this.urn = urn;
    this.web = web;
  }

  /** The bare word of this vocabulary; any other text as it is. */
  String bare(String written) {
    return Stream.of(urn, web)
        .filter(written::startsWith)
        .findFirst()
        .map(start -> written.substring(start.length()))
        .orElse(written);
  }
}
