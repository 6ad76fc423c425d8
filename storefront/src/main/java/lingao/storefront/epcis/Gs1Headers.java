package lingao.storefront.epcis;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lingao.catalog.epcis.query.EpcFormat;

/** The standard's own headers (EPCIS 2.0, 12.4). */
final class Gs1Headers {

  static final String VERSION = "2.0.0";
  static final String EPCIS_VERSION = "GS1-EPCIS-Version";
  static final String CBV_VERSION = "GS1-CBV-Version";
  static final String EPC_FORMAT = "GS1-EPC-Format";
  static final String CBV_XML_FORMAT = "GS1-CBV-XML-Format";
  static final String ERROR_BEHAVIOUR = "GS1-Capture-Error-Behaviour";
  static final String TOKEN_EXPIRES = "GS1-Next-Page-Token-Expires";
  static final String CAPTURE_LIMIT = "GS1-EPCIS-Capture-Limit";
  static final String FILE_SIZE_LIMIT = "GS1-EPCIS-Capture-File-Size-Limit";

  /** On every answer. */
  static final Map<String, String> ALWAYS =
      Map.of(
          EPCIS_VERSION,
          VERSION,
          CBV_VERSION,
          VERSION,
          "GS1-Extensions",
          "lingao=urn:lingao:epcis:",
          "GS1-Vendor-Version",
          "lingao-1");

  /** What is told beside to who asks for what can be done. */
  static final Map<String, String> DISCOVERY =
      Map.of(
          "GS1-EPCIS-Min",
          VERSION,
          "GS1-EPCIS-Max",
          VERSION,
          "GS1-CBV-Min",
          VERSION,
          "GS1-CBV-Max",
          VERSION,
          EPC_FORMAT,
          "No_Preference, Always_GS1_Digital_Link, Always_EPC_URN, Never_Translates",
          CBV_XML_FORMAT,
          "Never_Translates");

  private static final Pattern FORM = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){0,2}");

  private Gs1Headers() {}

  /** Refuses what is asked for in versions that are not spoken here. */
  static void check(HttpServletRequest http) {
    for (String standard : new String[] {"EPCIS", "CBV"}) {
      check(http, "GS1-" + standard + "-Min", -1);
      check(http, "GS1-" + standard + "-Max", 1);
      check(http, "GS1-" + standard + "-Version", 0);
    }
    Optional.ofNullable(http.getHeader(CBV_XML_FORMAT))
        .filter(format -> !format.equals("No_Preference") && !format.equals("Never_Translates"))
        .ifPresent(format -> refuse(CBV_XML_FORMAT, "no XML is written here"));
  }

  /** How EPCs are to be written. */
  static EpcFormat format(HttpServletRequest http) {
    String wanted = http.getHeader(EPC_FORMAT);
    return wanted == null
        ? EpcFormat.AS_CAPTURED
        : EpcFormat.of(wanted.strip()).orElseThrow(() -> refused(EPC_FORMAT, "an unknown format"));
  }

  /**
   * @param side -1 if ours must not lie below, 1 if not above, 0 if it must be the same 2.0
   */
  private static void check(HttpServletRequest http, String header, int side) {
    String said = http.getHeader(header);
    if (said == null) {
      return;
    }
    if (!FORM.matcher(said.strip()).matches()) {
      refuse(header, "no version");
    }
    int difference = compare(VERSION, said.strip());
    boolean fits =
        side == 0 ? said.strip().matches("2(\\.0(\\.[0-9]+)?)?") : difference * side <= 0;
    if (!fits) {
      refuse(header, "version " + VERSION + " is spoken here");
    }
  }

  private static int compare(String ours, String theirs) {
    int[] a = numbers(ours);
    int[] b = numbers(theirs);
    return Arrays.compare(a, b);
  }

  private static int[] numbers(String version) {
    int[] parts = Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    return Arrays.copyOf(parts, 3);
  }

  private static void refuse(String header, String rule) {
    throw refused(header, rule);
  }

  private static EpcisRefused refused(String header, String rule) {
    return new EpcisRefused(EpcisException.NOT_ACCEPTABLE, header + ": " + rule);
  }
}
