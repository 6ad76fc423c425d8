package lingao.catalog.epcis.query;

import java.util.Optional;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.gs1.CompanyPrefixes;
import lingao.catalog.gs1.EpcUri;

/** EPC URNs of the keys whose company prefix is known here. */
final class Urns {

  /**
   * Prefixes of GS1's own examples, and those that GS1 keeps for use inside a company and for
   * demonstrations, which the shop's demo goods carry.
   */
  private static final CompanyPrefixes KNOWN =
      CompanyPrefixes.of("0614141", "9521141", "952005385", "9520001", "4012345");

  private Urns() {}

  /** The URN; refuses with {@link lingao.catalog.gs1.Gs1Refused} what has none. */
  static String of(String uri) {
    return uri.startsWith("urn:")
        ? uri
        : Optional.of(EpcKey.of(uri))
            .flatMap(EpcKey::link)
            .map(link -> EpcUri.of(link, KNOWN))
            .orElse(uri);
  }
}
