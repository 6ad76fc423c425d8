package lingao.storefront.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.web.QueryString;

/**
 * Reads parameters by rules that throw {@link InvalidValue}, and lets that through or not. A blank
 * value counts as not given, as browsers send the empty fields of a form.
 */
final class ParameterReader {

  private final QueryString query;
  private final boolean strict;

  private ParameterReader(QueryString query, boolean strict) {
    this.query = query;
    this.strict = strict;
  }

  static ParameterReader lenient(QueryString query) {
    return new ParameterReader(query, false);
  }

  static ParameterReader strict(QueryString query) {
    return new ParameterReader(query, true);
  }

  boolean isStrict() {
    return strict;
  }

  /** Throws {@code reason} when strict. */
  void refuse(InvalidValue reason) {
    if (strict) {
      throw reason;
    }
  }

  /** A parameter that is given once; the first counts. */
  <T> Optional<T> one(String name, Function<String, T> rule) {
    List<String> values = given(name);
    if (values.size() > 1) {
      refuse(new InvalidValue(name, "given once"));
    }
    return values.stream().findFirst().flatMap(value -> read(value, rule));
  }

  /** A parameter that may be repeated, at most {@code most} values. */
  <T> Set<T> many(String name, int most, Function<String, T> rule) {
    List<String> values = given(name);
    if (values.size() > most) {
      refuse(new InvalidValue(name, "given at most " + most + " times"));
    }
    Set<T> read = new LinkedHashSet<>();
    values.stream().limit(most).forEach(value -> read(value, rule).ifPresent(read::add));
    return read;
  }

  private List<String> given(String name) {
    return query.all(name).stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  private <T> Optional<T> read(String value, Function<String, T> rule) {
    try {
      return Optional.of(rule.apply(value));
    } catch (InvalidValue e) {
      refuse(e);
      return Optional.empty();
    }
  }
}
