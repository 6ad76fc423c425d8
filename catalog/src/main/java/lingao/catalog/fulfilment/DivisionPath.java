package lingao.catalog.fulfilment;

/**
 * A county with what it belongs to.
 *
 * @param county the city itself where that has no counties
 */
public record DivisionPath(Division province, Division city, Division county) {

  private static final String DIRECTLY_ADMINISTERED = "直辖";

  /** The city's name on a label; empty where an address has none between province and county. */
  public String cityName() {
    boolean placeholder =
        city.name().contains(DIRECTLY_ADMINISTERED)
            || city.name().equals("县")
            || city.name().equals(province.name());
    return placeholder ? "" : city.name();
  }

  /** The county's name on a label; empty where the city has none. */
  public String countyName() {
    return county.code().equals(city.code()) ? "" : county.name();
  }
}
