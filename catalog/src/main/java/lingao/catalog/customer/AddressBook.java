package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Mobile;

/** The addresses of customers. The first one is their standard, until they choose another. */
@ApplicationScoped
public class AddressBook {

  /** The most addresses of a customer. */
  public static final int MOST = 20;

  private static final String SELECT =
      "select id, name, mobile, province, city, county, street, standard from customer_address"
          + " where customer = ?1 ";

  @Inject private EntityManager em;

  /** All addresses of a customer, the standard first, then the latest used. */
  @Transactional
  public List<Address> addresses(long customer) {
    return Rows.list(
        em, AddressBook::address, SELECT + "order by standard desc, used_at desc, id", customer);
  }

  /** One of a customer's addresses. */
  @Transactional
  public Optional<Address> address(long customer, long id) {
    return Rows.list(em, AddressBook::address, SELECT + "and id = ?2", customer, id).stream()
        .findFirst();
  }

  /**
   * Adds an address; one that is there already is only noted as used.
   *
   * @return its id
   * @throws InvalidValue named {@code addresses} when the book is full
   */
  @Transactional
  public long add(long customer, Contact contact, Courier place) {
    hold(customer);
    List<Address> known = addresses(customer);
    Optional<Address> same =
        known.stream()
            .filter(a -> a.place().equals(place) && isSame(a.contact(), contact))
            .findFirst();
    if (same.isPresent()) {
      Rows.change(em, "update customer_address set used_at = now() where id = ?1", same.get().id());
      return same.get().id();
    }
    if (known.size() >= MOST) {
      throw new InvalidValue("addresses", "at most " + MOST);
    }
    return insert(customer, contact, place, known.isEmpty());
  }

  /** Changes an address. Whether the customer has it. */
  @Transactional
  public boolean change(long customer, long id, Contact contact, Courier place) {
    return Rows.change(
            em,
            "update customer_address set name = ?3, mobile = ?4, province = ?5, city = ?6,"
                + " county = ?7, street = ?8, used_at = now() where customer = ?1 and id = ?2",
            customer,
            id,
            contact.name(),
            contact.mobile().value(),
            place.province(),
            place.city(),
            place.county(),
            place.street())
        > 0;
  }

  /** Makes an address the standard one. Whether the customer has it. */
  @Transactional
  public boolean prefer(long customer, long id) {
    hold(customer);
    if (address(customer, id).isEmpty()) {
      return false;
    }
    Rows.change(em, "update customer_address set standard = false where customer = ?1", customer);
    Rows.change(em, "update customer_address set standard = true where id = ?1", id);
    return true;
  }

  /** Removes an address; if it was the standard, the latest used of the others is from now on. */
  @Transactional
  public void remove(long customer, long id) {
    hold(customer);
    Rows.change(em, "delete from customer_address where customer = ?1 and id = ?2", customer, id);
    addresses(customer).stream()
        .findFirst()
        .filter(first -> !first.standard())
        .ifPresent(first -> prefer(customer, first.id()));
  }

  private long insert(long customer, Contact contact, Courier place, boolean standard) {
    long id = Ids.next();
    Rows.change(
        em,
        "insert into customer_address"
            + " (id, customer, name, mobile, province, city, county, street, standard)"
            + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        id,
        customer,
        contact.name(),
        contact.mobile().value(),
        place.province(),
        place.city(),
        place.county(),
        place.street(),
        standard);
    return id;
  }

  /** Two changes of one book wait for each other. */
  private void hold(long customer) {
    Rows.list(
        em,
        row -> row.number(0),
        "select id, name from customer where id = ?1 for update",
        customer);
  }

  private static boolean isSame(Contact a, Contact b) {
    return a.name().equals(b.name()) && a.mobile().equals(b.mobile());
  }

  private static Address address(Rows.Row row) {
    return new Address(
        row.number(0),
        new Contact(row.text(1), new Mobile(row.text(2)), Optional.empty()),
        new Courier(row.text(3), row.text(4), row.text(5), row.text(6)),
        row.flag(7));
  }
}
