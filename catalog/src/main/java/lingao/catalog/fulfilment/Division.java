package lingao.catalog.fulfilment;

/**
 * A province, a city or a county (GB/T 2260).
 *
 * @param code six digits: two of the province, two of the city, two of the county
 * @param name in full, such as {@code 临高县}
 */
public record Division(String code, String name) {}
