package lingao.storefront.checkout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.customer.Address;
import lingao.catalog.customer.Customer;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.catalog.fulfilment.Division;
import lingao.catalog.fulfilment.DivisionPath;
import lingao.catalog.fulfilment.DivisionService;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.fulfilment.StationPickup;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.form.Typed;

/** What the reader of the checkout has typed and chosen so far; nothing of it need be right. */
record Draft(Map<String, String> values) {

  static final String KIND = "kind";
  static final String NAME = "name";
  static final String MOBILE = "mobile";
  static final String EMAIL = "email";
  static final String ADDRESS = "address";
  static final String FILLED = "address-filled";
  static final String PROVINCE = "province";
  static final String CITY = "city";
  static final String COUNTY = "county";
  static final String STREET = "street";
  static final String HALL = "hall";
  static final String STATION = "station";
  static final String VILLAGE = "village";
  static final String METHOD = "method";

  /** Stands for a street while freight is reckoned, which goes by the county alone. */
  private static final String ANY_STREET = "……";

  /** What was sent, with what the address book says and what follows from a choice. */
  static Draft of(
      Typed typed, Optional<Customer> customer, List<Address> book, DivisionService divisions) {
    Map<String, String> values = new HashMap<>(typed.values());
    values.putIfAbsent(KIND, "courier");
    values.putIfAbsent(METHOD, "alipay");
    customer.ifPresent(c -> prefill(values, c));
    if (!book.isEmpty()) {
      values.putIfAbsent(ADDRESS, Long.toString(book.get(0).id()));
      book.stream()
          .filter(address -> Long.toString(address.id()).equals(values.get(ADDRESS)))
          .filter(address -> !values.get(ADDRESS).equals(values.get(FILLED)))
          .findFirst()
          .ifPresent(address -> fill(values, address, divisions));
    }
    Draft draft = new Draft(values);
    draft.follow(CITY, divisions.cities(draft.get(PROVINCE)));
    draft.follow(COUNTY, divisions.counties(draft.get(CITY)));
    return draft;
  }

  /** The value of a field. */
  String get(String name) {
    return values.getOrDefault(name, "");
  }

  DeliveryKind kind() {
    return switch (get(KIND)) {
      case "hall" -> DeliveryKind.HALL;
      case "station" -> DeliveryKind.STATION;
      default -> DeliveryKind.COURIER;
    };
  }

  /** The delivery as far as freight and days go by it; nothing while something is not chosen. */
  Optional<Delivery> toReckon() {
    try {
      return switch (kind()) {
        case COURIER -> get(COUNTY).isEmpty() ? Optional.empty() : Optional.of(courier(ANY_STREET));
        case HALL ->
            get(HALL).isEmpty() ? Optional.empty() : Optional.of(new HallPickup(get(HALL)));
        case STATION -> get(STATION).isEmpty() ? Optional.empty() : Optional.of(station());
      };
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  /** The delivery as it is ordered; refuses what is wrong with {@link InvalidValue}. */
  Delivery toOrder() {
    return switch (kind()) {
      case COURIER -> courier(get(STREET));
      case HALL -> new HallPickup(get(HALL));
      case STATION -> station();
    };
  }

  private Courier courier(String street) {
    return new Courier(get(PROVINCE), get(CITY), get(COUNTY), street);
  }

  private StationPickup station() {
    return new StationPickup(get(STATION), Optional.of(get(VILLAGE)));
  }

  /** A lower division that is not of the upper one goes; the only one there is counts as chosen. */
  private void follow(String lower, List<Division> possible) {
    boolean known = possible.stream().anyMatch(division -> division.code().equals(get(lower)));
    if (!known) {
      values.put(lower, possible.size() == 1 ? possible.get(0).code() : "");
    }
  }

  private static void prefill(Map<String, String> values, Customer customer) {
    values.putIfAbsent(NAME, customer.name());
    customer.mobile().ifPresent(mobile -> values.putIfAbsent(MOBILE, mobile.value()));
    customer.email().ifPresent(email -> values.putIfAbsent(EMAIL, email.value()));
  }

  private static void fill(Map<String, String> values, Address address, DivisionService divisions) {
    Courier place = address.place();
    values.put(FILLED, Long.toString(address.id()));
    values.put(NAME, address.contact().name());
    values.put(MOBILE, address.contact().mobile().value());
    values.put(STREET, place.street());
    try {
      DivisionPath path = divisions.find(place.province(), place.city(), place.county());
      values.put(PROVINCE, path.province().code());
      values.put(CITY, path.city().code());
      values.put(COUNTY, path.county().code());
    } catch (Undeliverable e) {
      // The list has changed since: the reader chooses anew.
      values.put(PROVINCE, "");
    }
  }
}
