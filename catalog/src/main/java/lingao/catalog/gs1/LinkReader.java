package lingao.catalog.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Digital Links (Digital Link Standard: URI Syntax, 4). */
final class LinkReader {

  private static final Pattern CHARACTERS =
      Pattern.compile("[-A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%]*");
  private static final Pattern LINK =
      Pattern.compile("(" + Stem.AUTHORITY + ")/([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final boolean shortGtins;

  /**
   * @param shortGtins whether GTINs of 8, 12 and 13 digits are filled up
   */
  LinkReader(boolean shortGtins) {
    this.shortGtins = shortGtins;
  }

  DigitalLink read(String uri) {
    if (uri.length() > DigitalLink.LONGEST) {
      throw new Gs1Refused(
          Reason.OVERSIZED, "link", "at most " + DigitalLink.LONGEST + " characters");
    }
    Matcher matcher = LINK.matcher(uri);
    if (!CHARACTERS.matcher(uri).matches() || !matcher.matches()) {
      throw new Gs1Refused(Reason.NOT_A_LINK, "link", "http or https, a host and a path");
    }
    List<String> segments = List.of(matcher.group(2).split("/", -1));
    int start = keyIn(segments);
    List<Element> path = path(segments.subList(start, segments.size()));
    List<Element> attributes = new ArrayList<>();
    List<String> parameters = new ArrayList<>();
    readQuery(Optional.ofNullable(matcher.group(3)).orElse(""), attributes, parameters);
    return new DigitalLink(
        String.join("/", prepend(matcher.group(1), segments.subList(0, start))),
        path.get(0),
        path.subList(1, path.size()),
        attributes,
        parameters);
  }

  private static List<String> prepend(String first, List<String> rest) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  /** Where the key is: the last there is, as only pairs of AI and value follow it. */
  private static int keyIn(List<String> segments) {
    for (int i = segments.size() - 2; i >= 0; i -= 2) {
      Optional<AiRule> rule = AiTable.find(segments.get(i));
      if (rule.isEmpty() && segments.get(i).matches("[0-9]{2,4}")) {
        throw new Gs1Refused(
            Reason.UNKNOWN_AI, "link", "its path ends with pairs of a known AI and a value");
      }
      if (rule.isEmpty()) {
        break;
      }
      if (rule.get().key()) {
        return i;
      }
    }
    throw new Gs1Refused(Reason.NO_KEY, "link", "a primary key and its value in the path");
  }

  private List<Element> path(List<String> segments) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < segments.size(); i += 2) {
      elements.add(element(segments.get(i), Escapes.decode(segments.get(i + 1))));
    }
    return elements;
  }

  /** Names of digits alone are AIs; other parameters are kept as they are written. */
  private void readQuery(String query, List<Element> attributes, List<String> parameters) {
    for (String piece : query.split("&", -1)) {
      int equals = piece.indexOf('=');
      if (equals > 0 && NUMBER.matcher(piece.substring(0, equals)).matches()) {
        String value = Escapes.decodeQuery(piece.substring(equals + 1));
        attributes.add(element(piece.substring(0, equals), value));
      } else if (!piece.isEmpty()) {
        parameters.add(piece);
      }
    }
  }

  private Element element(String ai, String value) {
    boolean filled = shortGtins && ai.equals("01") && value.matches("[0-9]{8}|[0-9]{12,13}");
    return new Element(ai, filled ? "0".repeat(14 - value.length()) + value : value);
  }
}
