package lingao.catalog.epcis.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.shared.CheckDigit;

/**
 * Patterns of EPCs in EPC URIs, such as {@code urn:epc:idpat:sgtin:0614141.107346.*} for all items
 * of a GTIN (GS1 Tag Data Standard, 8; EPCIS 2.0, 8.2.7.1.1): the last parts may be asterisks.
 */
final class IdentityPattern {

  private static final String START = "urn:epc:idpat:";
  private static final Pattern FORM =
      Pattern.compile(
          "urn:epc:idpat:([a-z]+):([0-9]{6,12}|\\*)\\.([0-9A-Za-z]{0,20}|\\*)(?:\\.(.{1,90}))?");
  private static final String NAME = "an EPC pattern";

  private final String scheme;
  private final String prefix;
  private final String reference;
  private final Optional<String> tail;

  private IdentityPattern(Matcher parts) {
    scheme = parts.group(1);
    prefix = parts.group(2);
    reference = parts.group(3);
    tail = Optional.ofNullable(parts.group(4));
    boolean gap = prefix.equals("*") && !isAny(reference);
    boolean gapBefore = isAny(reference) && tail.filter(t -> !isAny(t)).isPresent();
    boolean open = tail.map(IdentityPattern::isAny).orElse(isAny(reference));
    if (gap || gapBefore || !open) {
      throw refused("nothing but asterisks behind the first one");
    }
  }

  /** Whether it is meant as a pattern. */
  static boolean isOne(String uri) {
    return uri.toLowerCase(Locale.ROOT).startsWith(START);
  }

  /** What the single things of the pattern are kept as. */
  static List<EpcPattern> instances(String uri) {
    return read(uri).instances();
  }

  /** What the classes of the pattern are kept as. */
  static List<EpcPattern> classes(String uri) {
    IdentityPattern pattern = read(uri);
    return pattern.scheme.equals("sgtin") ? List.of(pattern.gtin("")) : pattern.instances();
  }

  private static IdentityPattern read(String uri) {
    Matcher parts = FORM.matcher(uri);
    if (!parts.matches()) {
      throw refused("urn:epc:idpat:, a scheme, and parts of which the last are asterisks");
    }
    return new IdentityPattern(parts);
  }

  private List<EpcPattern> instances() {
    return switch (scheme) {
      case "sgtin" -> List.of(gtin("/21/%"));
      case "sscc" -> List.of(new EpcPattern("/00/" + withIndicator(17) + "_", true));
      case "sgln" -> gln();
      default -> List.of(other());
    };
  }

  /** In a GTIN the reference's first digit stands before the prefix, and the check digit last. */
  private EpcPattern gtin(String end) {
    String start = withIndicator(13);
    boolean whole = start.indexOf('_') < 0;
    String key = "/01/" + (whole ? CheckDigit.append(start) : start + "_") + end;
    return new EpcPattern(key, !whole || !end.isEmpty());
  }

  /** With an extension or without. */
  private List<EpcPattern> gln() {
    String start = prefix.equals("*") ? "_".repeat(12) : padded(prefix, 12);
    boolean whole = !isAny(reference);
    if (whole && !(prefix + reference).matches("[0-9]{12}")) {
      throw refused("prefix and reference of 12 digits together");
    }
    String key = "/414/" + (whole ? CheckDigit.append(prefix + reference) : start + "_");
    return List.of(new EpcPattern(key, !whole), new EpcPattern(key + "/254/%", true));
  }

  /** What has no GS1 key here is kept as its EPC URI. */
  private EpcPattern other() {
    String known = isAny(prefix) ? "" : isAny(reference) ? prefix + "." : prefix + "." + reference;
    String end = isAny(reference) || tail.isEmpty() ? "%" : ".%";
    return new EpcPattern("urn:epc:id:" + scheme + ":" + EpcPattern.literal(known) + end, true);
  }

  private String withIndicator(int digits) {
    if (isAny(prefix)) {
      return "_".repeat(digits);
    }
    if (isAny(reference)) {
      return "_" + padded(prefix, digits - 1);
    }
    if (prefix.length() + reference.length() != digits || !reference.matches("[0-9]+")) {
      throw refused("prefix and reference of " + digits + " digits together");
    }
    return reference.charAt(0) + prefix + reference.substring(1);
  }

  private static String padded(String start, int digits) {
    return start + "_".repeat(Math.max(0, digits - start.length()));
  }

  private static boolean isAny(String part) {
    return part.equals("*");
  }

  private static QueryRefused refused(String rule) {
    return QueryRefused.parameter(NAME, rule);
  }
}
