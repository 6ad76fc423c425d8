package lingao.catalog.account;

import lingao.catalog.shared.InvalidValue;

/**
 * What a member of the staff does, and where.
 *
 * @param place slug of an owner's brand or of a hall, code of a station; empty for the office
 */
public record Post(Role role, String place) {

  /** In the county office. */
  public static final Post OFFICE = new Post(Role.OFFICE, "");

  /** Refuses a missing place, or one of the office, with {@link InvalidValue}. */
  public Post {
    if ((role == Role.OFFICE) != place.isEmpty()) {
      throw new InvalidValue("place", "a brand, a hall or a station; none for the office");
    }
  }

  /** Whether parcels and orders that wait at {@code place}, a hall or a station, are theirs. */
  public boolean isAt(String place) {
    return (role == Role.HALL || role == Role.STATION) && this.place.equals(place);
  }
}
