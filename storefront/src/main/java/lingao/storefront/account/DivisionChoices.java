package lingao.storefront.account;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lingao.catalog.fulfilment.Division;
import lingao.catalog.fulfilment.DivisionService;
import lingao.storefront.form.Field.Choice;

/**
 * The choices of province, city and county that go together with what is chosen so far. A level
 * with one choice has chosen it.
 */
final class DivisionChoices {

  private final List<Division> provinces;
  private final List<Division> cities;
  private final List<Division> counties;
  private final Optional<Division> province;
  private final Optional<Division> city;
  private final Optional<Division> county;

  /** The choices after {@code chosen}: by level, the code or the name of what was chosen. */
  DivisionChoices(DivisionService divisions, UnaryOperator<String> chosen) {
    provinces = divisions.provinces();
    province = among(provinces, chosen.apply("province"));
    cities = province.map(p -> divisions.cities(p.code())).orElse(List.of());
    String wanted = chosen.apply("county");
    city =
        among(cities, chosen.apply("city"))
            .or(() -> cities.stream().filter(c -> has(divisions, c, wanted)).findFirst());
    counties = city.map(c -> divisions.counties(c.code())).orElse(List.of());
    county = among(counties, wanted);
  }

  List<Choice> provinces() {
    return choices(provinces);
  }

  List<Choice> cities() {
    return choices(cities);
  }

  List<Choice> counties() {
    return choices(counties);
  }

  String province() {
    return code(province);
  }

  String city() {
    return code(city);
  }

  String county() {
    return code(county);
  }

  /** An address may name the county alone, such as 临高县. */
  private static boolean has(DivisionService divisions, Division city, String county) {
    return named(divisions.counties(city.code()), county).isPresent();
  }

  private static Optional<Division> among(List<Division> divisions, String chosen) {
    return divisions.size() == 1 ? Optional.of(divisions.get(0)) : named(divisions, chosen);
  }

  private static Optional<Division> named(List<Division> divisions, String chosen) {
    return divisions.stream()
        .filter(d -> d.code().equals(chosen) || d.name().equals(chosen))
        .findFirst();
  }

  private static List<Choice> choices(List<Division> divisions) {
    Stream<Choice> all = divisions.stream().map(d -> new Choice(d.code(), d.name()));
    return divisions.size() == 1
        ? all.toList()
        : Stream.concat(Stream.of(new Choice("", "—")), all).toList();
  }

  private static String code(Optional<Division> division) {
    return division.map(Division::code).orElse("");
  }
}
