package lingao.catalog.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The provinces, cities and counties of China (GB/T 2260), for the choices of an address. Each has
 * all three levels: a municipality has itself as a city, counties under no city stand together
 * under one that is named so (省直辖县级行政区划), and what has nothing below has itself below.
 */
@ApplicationScoped
public class DivisionService {

  private final Divisions divisions = Divisions.standard();

  /** Provinces, cities and counties, by code: what belongs to another follows it. */
  public Collection<Division> all() {
    return divisions.all();
  }

  /**
   * The name of a division after those of what it belongs to, such as {@code 海南省 临高县}; empty when
   * there is no such division.
   *
   * @param code six digits
   */
  public Optional<String> path(String code) {
    return divisions.path(code);
  }

  /** All 34, by code. */
  public List<Division> provinces() {
    return divisions.provinces();
  }

  /**
   * The cities of a province; none when there is no such province.
   *
   * @param province its code
   */
  public List<Division> cities(String province) {
    return divisions.cities(province);
  }

  /**
   * The counties of a city; none when there is no such city.
   *
   * @param city its code
   */
  public List<Division> counties(String city) {
    return divisions.counties(city);
  }

  /**
   * The three divisions that are meant by names or codes, such as {@code 海南省}, {@code 海南} or {@code
   * 460000}.
   *
   * @param city may be empty where it follows from the county
   * @param county may be empty or the city's name where the city has no counties
   * @throws Undeliverable when they are not together in the list
   */
  public DivisionPath find(String province, String city, String county) {
    return divisions
        .find(province, city, county)
        .orElseThrow(() -> new Undeliverable(Undeliverable.Reason.UNKNOWN_DIVISION));
  }
}
