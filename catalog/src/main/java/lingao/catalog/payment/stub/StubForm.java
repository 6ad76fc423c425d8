package lingao.catalog.payment.stub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The parameters of a call, as Stripe encodes them: {@code a=1}, {@code a[b]=1}, {@code a[]=1},
 * {@code a[0]=1}.
 */
final class StubForm {

  private static final int MOST = 200;

  private final List<Map.Entry<String, String>> pairs;

  private StubForm(List<Map.Entry<String, String>> pairs) {
    this.pairs = pairs;
  }

  static StubForm of(String encoded) {
    List<Map.Entry<String, String>> pairs =
        List.of(encoded.split("&", MOST + 1)).stream()
            .filter(pair -> !pair.isEmpty())
            .map(StubForm::pair)
            .toList();
    if (pairs.size() > MOST) {
      throw StubError.invalid("parameter_invalid", "Too many parameters.", "");
    }
    return new StubForm(pairs);
  }

  private static Map.Entry<String, String> pair(String pair) {
    int equals = pair.indexOf('=');
    return equals < 0
        ? Map.entry(decode(pair), "")
        : Map.entry(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw StubError.invalid("parameter_invalid", "Invalid URL encoding.", "");
    }
  }

  /** The value of a name; an empty one is none. */
  Optional<String> text(String name) {
    return pairs.stream()
        .filter(pair -> pair.getKey().equals(name) && !pair.getValue().isEmpty())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  String required(String name) {
    return text(name)
        .orElseThrow(
            () ->
                StubError.invalid(
                    "parameter_missing", "Missing required param: " + name + ".", name));
  }

  /** A whole number from 0; refuses anything else. */
  Optional<Long> number(String name) {
    return text(name)
        .map(
            value -> {
              if (!value.matches("[0-9]{1,18}")) {
                throw StubError.invalid(
                    "parameter_invalid_integer", "Invalid integer: " + value, name);
              }
              return Long.parseLong(value);
            });
  }

  boolean flag(String name) {
    return text(name).filter("true"::equals).isPresent();
  }

  /** The values of {@code name[]} or {@code name[0]}, {@code name[1]} …, in order. */
  List<String> list(String name) {
    return pairs.stream()
        .filter(pair -> pair.getKey().matches(quoted(name) + "\\[[0-9]*]"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The values of {@code name[…]}. */
  Map<String, String> map(String name) {
    Map<String, String> map = new LinkedHashMap<>();
    pairs.stream()
        .filter(pair -> pair.getKey().matches(quoted(name) + "\\[[^\\[\\]]+]"))
        .forEach(
            pair ->
                map.put(
                    pair.getKey().substring(name.length() + 1, pair.getKey().length() - 1),
                    pair.getValue()));
    return map;
  }

  private static String quoted(String name) {
    return Pattern.quote(name);
  }

  /** The same for the same parameters, whatever their order. */
  String canonical() {
    Map<String, String> sorted = new TreeMap<>();
    pairs.forEach(pair -> sorted.merge(pair.getKey(), pair.getValue(), (a, b) -> a + "\n" + b));
    return sorted.toString();
  }
}
