package lingao.catalog.fulfilment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tree of the standard list. */
final class Divisions {

  private static final String FILE = "divisions.tsv";
  private static final int SHORTEST_NAME = 2;

  private final Map<String, Division> byCode;
  private final List<Division> provinces;
  private final Map<String, List<Division>> cities;
  private final Map<String, List<Division>> counties;

  private Divisions(List<Division> all) {
    byCode = all.stream().collect(toMap(Division::code, d -> d, (a, b) -> a, TreeMap::new));
    provinces = all.stream().filter(d -> d.code().endsWith("0000")).toList();
    cities = below(all, d -> isCity(d.code()), 2);
    counties = below(all, d -> !d.code().endsWith("00"), 4);
    provinces.forEach(province -> cities.putIfAbsent(province.code(), List.of(province)));
    cities.values().stream()
        .flatMap(List::stream)
        .forEach(city -> counties.putIfAbsent(city.code(), List.of(city)));
  }

  static Divisions standard() {
    try (InputStream in = Objects.requireNonNull(Divisions.class.getResourceAsStream(FILE))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Divisions(text.lines().map(Divisions::division).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Provinces, cities and counties, by code: what belongs to another follows it. */
  Collection<Division> all() {
    return byCode.values();
  }

  /** The name of the division of that code, after those of what it belongs to. */
  Optional<String> path(String code) {
    return Optional.ofNullable(byCode.get(code))
        .map(division -> Stream.concat(above(code).filter(Divisions::isNamed), Stream.of(division)))
        .map(path -> path.map(Division::name).distinct().collect(joining(" ")));
  }

  /** What the division of that code belongs to, from the province on. */
  private Stream<Division> above(String code) {
    return Stream.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00")
        .filter(part -> !part.equals(code))
        .flatMap(part -> Stream.ofNullable(byCode.get(part)));
  }

  /** Whether it is more than a heading for counties under no city. */
  private static boolean isNamed(Division division) {
    return !division.name().contains("直辖") && !division.name().equals("县");
  }

  List<Division> provinces() {
    return provinces;
  }

  List<Division> cities(String province) {
    return cities.getOrDefault(province, List.of());
  }

  List<Division> counties(String city) {
    return counties.getOrDefault(city, List.of());
  }

  Optional<DivisionPath> find(String province, String city, String county) {
    return one(provinces, plain(province)).flatMap(p -> find(p, plain(city), plain(county)));
  }

  private Optional<DivisionPath> find(Division province, String city, String county) {
    Optional<Division> named = one(cities(province.code()), city);
    if (named.isPresent()) {
      Division c = named.orElseThrow();
      return one(counties(c.code()), county.isEmpty() ? c.name() : county)
          .map(found -> new DivisionPath(province, c, found));
    }
    return leavesCityOut(province, city, county) ? byCounty(province, county) : Optional.empty();
  }

  /** Whether {@code city} says nothing, or only what the county says better. */
  private static boolean leavesCityOut(Division province, String city, String county) {
    return city.isEmpty()
        || city.equals("市辖区")
        || city.equals("县")
        || city.contains("直辖")
        || city.equals(county)
        || province.name().startsWith(city);
  }

  /** The one county of that name in the province, or its one city without counties. */
  private Optional<DivisionPath> byCounty(Division province, String county) {
    List<DivisionPath> all =
        cities(province.code()).stream()
            .flatMap(
                c -> counties(c.code()).stream().map(found -> new DivisionPath(province, c, found)))
            .toList();
    return county.isEmpty() && all.size() == 1
        ? Optional.of(all.get(0))
        : one(all.stream().map(DivisionPath::county).toList(), county)
            .flatMap(found -> all.stream().filter(path -> path.county().equals(found)).findFirst());
  }

  /** The only one of that code or name; else the only one whose name begins so. */
  private static Optional<Division> one(List<Division> divisions, String text) {
    return only(divisions, d -> d.code().equals(text) || d.name().equals(text))
        .or(
            () ->
                text.length() < SHORTEST_NAME
                    ? Optional.empty()
                    : only(divisions, d -> d.name().startsWith(text)));
  }

  private static Optional<Division> only(List<Division> divisions, Predicate<Division> rule) {
    List<Division> found = divisions.stream().filter(rule).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Map<String, List<Division>> below(
      List<Division> all, Predicate<Division> level, int digits) {
    return all.stream()
        .filter(level)
        .collect(
            groupingBy(
                d -> d.code().substring(0, digits) + "0".repeat(6 - digits),
                TreeMap::new,
                toList()));
  }

  private static boolean isCity(String code) {
    return code.endsWith("00") && !code.endsWith("0000");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
  }

  private static Division division(String line) {
    int tab = line.indexOf('\t');
    return new Division(line.substring(0, tab), line.substring(tab + 1));
  }
}
