package lingao.catalog.epcis.hash;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.shared.CheckDigit;
import org.jspecify.annotations.Nullable;

/**
 * EPC URIs of identifiers, classes and patterns as Digital Links (EPC Tag Data Standard 2.0, 6.3
 * and 8; the correspondence is CBV 2.0's, "Event hash ID").
 */
final class EpcUri {

  private static final Pattern FORM =
      Pattern.compile("urn:epc:(id|class|idpat):([a-z]+):([0-9]{6,12})\\.(.{0,200})");

  /** The GS1 company prefix. */
  private final String company;

  /** What stands behind the prefix and its dot. */
  private final String rest;

  private EpcUri(String company, String rest) {
    this.company = company;
    this.rest = rest;
  }

  /** The canonical Digital Link of {@code urn}, or {@code urn} itself if it has none. */
  static String toDigitalLink(String urn) {
    Matcher form = FORM.matcher(urn);
    if (!form.matches()) {
      return urn;
    }
    EpcUri epc = new EpcUri(form.group(3), form.group(4));
    return Optional.ofNullable(epc.path(form.group(1), form.group(2)))
        .map(path -> DigitalLink.DOMAIN + path)
        .orElse(urn);
  }

  private @Nullable String path(String kind, String scheme) {
    return switch (kind) {
      case "id" -> instance(scheme);
      case "idpat" -> rest.endsWith(".*") ? pattern(scheme) : null;
      default -> scheme.equals("lgtin") ? item("01/", 0, "/10/") : null;
    };
  }

  private @Nullable String instance(String scheme) {
    return switch (scheme) {
      case "sgtin" -> item("01/", 0, "/21/");
      case "upui" -> item("01/", 0, "/235/");
      case "itip" -> item("8006/", 2, "/21/");
      case "sscc" -> number("00/", 17, true);
      case "gsrn" -> number("8018/", 17, false);
      case "gsrnp" -> number("8017/", 17, false);
      case "gsin" -> number("402/", 16, false);
      case "pgln" -> number("417/", 12, false);
      case "sgln" -> location();
      case "grai" -> typed("8003/", "0", "");
      case "gdti" -> typed("253/", "", "");
      case "sgcn" -> typed("255/", "", "");
      case "giai" -> joined("8004/", company, rest);
      case "ginc" -> joined("401/", company, rest);
      case "cpi" -> component();
      default -> null;
    };
  }

  /** A class written as the pattern of all its instances. */
  private @Nullable String pattern(String scheme) {
    return switch (scheme) {
      case "sgtin", "upui" -> item("01/", 0, "");
      case "itip" -> item("8006/", 2, "");
      case "grai" -> typed("8003/", "0", "*");
      case "gdti" -> typed("253/", "", "*");
      case "sgcn" -> typed("255/", "", "*");
      case "cpi" -> joined("8010/", company, rest.substring(0, rest.length() - 2));
      default -> null;
    };
  }

  /** A GTIN, {@code extra} pairs of digits, and behind {@code qualifier}, if any, the rest. */
  private @Nullable String item(String key, int extra, String qualifier) {
    String[] parts = rest.split("\\.", 2 + extra);
    if (parts.length != 2 + extra || !isNumber(parts[0], 13 - company.length())) {
      return null;
    }
    StringBuilder value = new StringBuilder(gtin(parts[0]));
    for (int i = 1; i <= extra; i++) {
      if (!isNumber(parts[i], 2)) {
        return null;
      }
      value.append(parts[i]);
    }
    String serial = parts[1 + extra];
    return qualifier.isEmpty()
        ? serial.equals("*") ? key + value : null
        : joined(key, value + qualifier, serial);
  }

  private String gtin(String reference) {
    return CheckDigit.append(reference.charAt(0) + company + reference.substring(1));
  }

  /** A key of digits alone, {@code length} without its check digit. */
  private @Nullable String number(String key, int length, boolean extensionDigitFirst) {
    if (!isNumber(rest, length - company.length())) {
      return null;
    }
    return key + (extensionDigitFirst ? gtin(rest) : CheckDigit.append(company + rest));
  }

  private @Nullable String location() {
    String[] parts = rest.split("\\.", 2);
    if (parts.length != 2 || !isNumber(parts[0], 12 - company.length())) {
      return null;
    }
    String gln = "414/" + CheckDigit.append(company + parts[0]);
    return parts[1].equals("0") ? gln : joined(gln, "/254/", parts[1]);
  }

  /** A type of 12 digits with check digit and the serial, unless that is {@code any}. */
  private @Nullable String typed(String key, String filler, String any) {
    String[] parts = rest.split("\\.", 2);
    if (parts.length != 2 || !isNumber(parts[0], 12 - company.length())) {
      return null;
    }
    String type = CheckDigit.append(filler + company + parts[0]);
    return parts[1].equals(any) ? key + type : joined(key, type, parts[1]);
  }

  private @Nullable String component() {
    String[] parts = rest.split("\\.", 2);
    if (parts.length != 2 || !parts[1].matches("[0-9]{1,12}")) {
      return null;
    }
    String part = joined("8010/", company, parts[0]);
    return part == null ? null : part + "/8011/" + parts[1];
  }

  /** {@code text} canonically encoded behind the rest; null if it has no GS1 characters. */
  private static @Nullable String joined(String key, String start, String text) {
    String decoded = Percent.decoded(text);
    return decoded == null || decoded.length() > 30 ? null : key + start + Percent.encoded(decoded);
  }

  private static boolean isNumber(String text, int length) {
    return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
