package lingao.catalog.epcis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.shared.InvalidValue;

/** Identifiers that are asked for, as they are kept. */
final class Keys {

  private Keys() {}

  /** Exactly these. */
  static List<String> exactly(Values values) {
    return values.all().stream().map(uri -> key(values, uri)).toList();
  }

  /** These things, or those of these patterns. */
  static List<EpcPattern> instances(Values values) {
    return patterns(values, IdentityPattern::instances);
  }

  /** These classes, or those of these patterns. */
  static List<EpcPattern> classes(Values values) {
    return patterns(values, IdentityPattern::classes);
  }

  /** These places, and those within them. */
  static List<EpcPattern> places(Values values) {
    List<EpcPattern> places = new ArrayList<>();
    for (String key : exactly(values)) {
      places.add(EpcPattern.exactly(key));
      if (key.startsWith("/414/") && !key.contains("/254/")) {
        places.add(new EpcPattern(EpcPattern.literal(key) + "/254/%", true));
      }
    }
    return places;
  }

  private static List<EpcPattern> patterns(
      Values values, Function<String, List<EpcPattern>> reader) {
    return values.all().stream()
        .flatMap(
            uri ->
                IdentityPattern.isOne(uri)
                    ? reader.apply(uri).stream()
                    : Stream.of(EpcPattern.exactly(key(values, uri))))
        .toList();
  }

  private static String key(Values values, String uri) {
    try {
      return EpcKey.of(uri).value();
    } catch (InvalidValue e) {
      throw values.wrong(String.valueOf(e.getMessage()));
    }
  }
}
