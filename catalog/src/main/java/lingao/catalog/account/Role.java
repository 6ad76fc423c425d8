package lingao.catalog.account;

/** What a member of the staff may do. */
public enum Role {
  /** The county's e-commerce office: looks after the whole shop. */
  OFFICE,
  /** The owner of a brand: looks after its products. */
  OWNER,
  /** Staff of an experience hall: hands out what is fetched there. */
  HALL,
  /** Staff of a town station: hands out what is fetched there and at its village points. */
  STATION
}
