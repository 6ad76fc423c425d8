package lingao.catalog.gs1;

/**
 * EPC URIs, in which EPCIS before 2.0 names things (GS1 Tag Data Standard, 6 and 8): {@code
 * urn:epc:id:sgtin}, {@code sgln}, {@code pgln}, {@code sscc}, {@code gsrn}, {@code gsrnp}, the
 * class {@code urn:epc:class:lgtin}, and {@code urn:epc:idpat:sgtin} for all items of a GTIN.
 */
public final class EpcUri {

  private EpcUri() {}

  /** What {@code uri} names. Refuses everything else with {@link Gs1Refused}. */
  public static DigitalLink parse(String uri) {
    return EpcReader.read(uri);
  }

  /**
   * The EPC URI of what {@code link} identifies. A consumer product variant (22) is left out, and
   * so are attributes, since EPC URIs have no place for them. Refuses a link for which there is no
   * scheme, and a prefix that is not among {@code prefixes}.
   */
  public static String of(DigitalLink link, CompanyPrefixes prefixes) {
    EpcScheme scheme = scheme(link);
    String digits = link.key().value().substring(scheme.indicators());
    return write(scheme, link, prefixes.lengthIn(digits));
  }

  /**
   * The same for a known length of the company prefix.
   *
   * @param prefixLength 6 to 12
   */
  public static String of(DigitalLink link, int prefixLength) {
    if (prefixLength < 6 || prefixLength > 12) {
      throw CompanyPrefixes.unknown("6 to 12 digits");
    }
    return write(scheme(link), link, prefixLength);
  }

  private static EpcScheme scheme(DigitalLink link) {
    return EpcScheme.of(link)
        .orElseThrow(() -> new Gs1Refused(Reason.NOT_AN_EPC, "link", "has no EPC URI"));
  }

  private static String write(EpcScheme scheme, DigitalLink link, int prefixLength) {
    String key = link.key().value();
    int start = scheme.indicators();
    int end = start + prefixLength;
    return scheme.start()
        + key.substring(start, end)
        + "."
        + key.substring(0, start)
        + key.substring(end, scheme.digits())
        + tail(scheme, link);
  }

  private static String tail(EpcScheme scheme, DigitalLink link) {
    return switch (scheme.tail()) {
      case "" -> "";
      case "*" -> ".*";
      case "254" -> "." + escape(link.qualifier("254").orElse("0"));
      default -> "." + escape(link.qualifier(scheme.tail()).orElseThrow());
    };
  }

  /** Escapes what has another meaning in URIs (GS1 Tag Data Standard, annex A). */
  private static String escape(String value) {
    return Escapes.encode(value, c -> EpcReader.ESCAPED.indexOf(c) < 0);
  }
}
