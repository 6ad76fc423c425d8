package lingao.catalog.epcis.hash;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The constrained canonical GS1 Digital Link URI of a Digital Link URI (CBV 2.0, "Event hash ID";
 * Digital Link URI Syntax 1.2, 4.11): at id.gs1.org, keys as numbers, GTINs of 14 digits, no query,
 * and only the finest level, so no lot beside a serial number. Links are read by their form alone,
 * not as {@code gs1} reads them: a hash is of what was captured, a wrong check digit included.
 */
final class DigitalLink {

  static final String DOMAIN = "https://id.gs1.org/";

  /** The convenience names of Digital Link 1.1, which still stand in old events. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("gtin", "01"),
          Map.entry("itip", "8006"),
          Map.entry("cpid", "8010"),
          Map.entry("gln", "414"),
          Map.entry("party", "417"),
          Map.entry("gsrnp", "8017"),
          Map.entry("gsrn", "8018"),
          Map.entry("gcn", "255"),
          Map.entry("sscc", "00"),
          Map.entry("gdti", "253"),
          Map.entry("ginc", "401"),
          Map.entry("gsin", "402"),
          Map.entry("grai", "8003"),
          Map.entry("giai", "8004"),
          Map.entry("cpv", "22"),
          Map.entry("lot", "10"),
          Map.entry("ser", "21"));

  private static final Map<String, Key> KEYS =
      Map.ofEntries(
          key("00", "[0-9]{18}", "", ""),
          key("01", "[0-9]{8}|[0-9]{12,14}", "21 235 10", "22"),
          key("253", "[0-9]{13}.{0,17}", "", ""),
          key("255", "[0-9]{13,25}", "", ""),
          key("401", "[0-9]{4}.{1,26}", "", ""),
          key("402", "[0-9]{17}", "", ""),
          key("414", "[0-9]{13}", "254", ""),
          key("417", "[0-9]{13}", "", "7040"),
          key("8003", "[0-9]{14}.{0,16}", "", ""),
          key("8004", "[0-9]{4}.{1,26}", "", ""),
          key("8006", "[0-9]{18}", "21 10", "22"),
          key("8010", "[0-9]{4}[0-9A-Z#/-]{1,26}", "8011", ""),
          key("8017", "[0-9]{18}", "", "8019"),
          key("8018", "[0-9]{18}", "", "8019"));

  /**
   * A primary key.
   *
   * @param form of its value
   * @param finer the qualifiers that are kept, the finest first; only one is
   * @param dropped further qualifiers it may have
   */
  private record Key(Pattern form, List<String> finer, List<String> dropped) {

    boolean takes(String qualifier) {
      return finer.contains(qualifier) || dropped.contains(qualifier);
    }
  }

  private DigitalLink() {}

  private static Map.Entry<String, Key> key(String ai, String form, String kept, String dropped) {
    return Map.entry(ai, new Key(Pattern.compile(form), words(kept), words(dropped)));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  /** The canonical form if {@code uri} is a Digital Link, otherwise {@code uri} itself. */
  static String canonical(String uri) {
    if (!uri.startsWith("https://") && !uri.startsWith("http://")) {
      return uri;
    }
    String[] path = uri.substring(0, end(uri)).split("/");
    for (int i = path.length % 2 == 0 ? 4 : 3; i + 1 < path.length; i += 2) {
      Optional<String> link = link(Arrays.asList(path).subList(i, path.length));
      if (link.isPresent()) {
        return link.get();
      }
    }
    return uri;
  }

  /** Where the query or the fragment begins. */
  private static int end(String uri) {
    int end = 0;
    while (end < uri.length() && uri.charAt(end) != '?' && uri.charAt(end) != '#') {
      end++;
    }
    return end;
  }

  /** From a primary key with its value, then qualifiers with theirs. */
  private static Optional<String> link(List<String> pairs) {
    String ai = number(pairs.get(0));
    Key key = KEYS.get(ai);
    String value = Percent.decoded(pairs.get(1));
    if (key == null || value == null || !key.form().matcher(value).matches()) {
      return Optional.empty();
    }
    Map<String, String> qualifiers = qualifiers(key, pairs);
    if (qualifiers == null) {
      return Optional.empty();
    }
    String primary = DOMAIN + ai + "/" + Percent.encoded(ai.equals("01") ? gtin(value) : value);
    return Optional.of(
        key.finer().stream()
            .filter(qualifiers::containsKey)
            .findFirst()
            .map(finest -> primary + "/" + finest + "/" + qualifiers.get(finest))
            .orElse(primary));
  }

  /** Null if one is wrong or there twice. */
  private static @Nullable Map<String, String> qualifiers(Key key, List<String> pairs) {
    Map<String, String> all = new HashMap<>();
    for (int i = 2; i < pairs.size(); i += 2) {
      String qualifier = number(pairs.get(i));
      String value = Percent.decoded(pairs.get(i + 1));
      if (!key.takes(qualifier)
          || value == null
          || all.put(qualifier, Percent.encoded(value)) != null) {
        return null;
      }
    }
    return all;
  }

  private static String number(String segment) {
    return NAMES.getOrDefault(segment, segment);
  }

  private static String gtin(String digits) {
    return "0".repeat(14 - digits.length()) + digits;
  }
}
