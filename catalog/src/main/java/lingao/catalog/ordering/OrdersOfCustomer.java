package lingao.catalog.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lingao.catalog.customer.CustomerDeleted;
import lingao.catalog.customer.PersonalData;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Email;

/**
 * What orders tell of a customer: all of it for their download; and nothing more once they have
 * left, but what the books need, which is kept under the order's number alone.
 */
@ApplicationScoped
class OrdersOfCustomer implements PersonalData {

  /** The county stays: what freight cost is in the books. */
  private static final String ERASE =
      """
      update shop_order set forget = false, contact_name = null, contact_mobile = null,
        invoice = null,
        delivery = case when delivery_kind = 'courier'
          then jsonb_set(delivery, '{street}', '"（已删除）"') else delivery end
      where forget and status in ('RECEIVED', 'DONE', 'CANCELLED', 'REFUNDED')
      """;

  @Inject private OrderReader reader;
  @Inject private EntityManager em;

  @Override
  public String section() {
    return "orders";
  }

  @Override
  @Transactional
  public List<?> of(long customer) {
    List<Map<String, Object>> orders = new ArrayList<>();
    OrderPage page = reader.ofCustomer(customer, 1);
    for (int number = 1; number <= page.pages(); number++) {
      reader.ofCustomer(customer, number).orders().forEach(order -> orders.add(told(order)));
    }
    return orders;
  }

  /** An order on its way needs its address still: it is forgotten once it is over. */
  void forget(@Observes CustomerDeleted event) {
    em.createNativeQuery(
            "update shop_order set forget = true, customer = null, contact_email = null,"
                + " gift_note = null where customer = ?1")
        .setParameter(1, event.customer())
        .executeUpdate();
    erase();
  }

  /** Erases whom and where the orders went to that are over and to be forgotten. */
  @Transactional
  void erase() {
    em.createNativeQuery(ERASE).executeUpdate();
  }

  private static Map<String, Object> told(OrderView order) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("number", order.number().value());
    told.put("status", order.status().code());
    told.put("placedAt", order.placedAt().toString());
    told.put("name", order.contact().map(Contact::name).orElse(""));
    told.put("mobile", order.contact().map(c -> c.mobile().value()).orElse(""));
    told.put("email", order.contact().flatMap(Contact::email).map(Email::value).orElse(""));
    told.put("delivery", order.delivery());
    told.put("lines", order.lines());
    told.put("totalFen", order.total().fen());
    told.put("giftNote", order.giftNote().orElse(""));
    return told;
  }
}
