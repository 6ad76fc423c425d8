package lingao.catalog.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lingao.catalog.customer.CustomerDeleted;
import lingao.catalog.customer.DeletionRefused;
import lingao.catalog.customer.PersonalData;

/**
 * What orders know of customers: all of it for the download. When one leaves, orders that wait for
 * their money are called off, and the others are kept for the books without anything that tells
 * whose they were. Until what is under way has arrived, they stay.
 */
@ApplicationScoped
class OrdersOfCustomers implements PersonalData {

  private static final String OF_CUSTOMER = "o.customer = ?1";
  private static final Set<OrderStatus> OVER =
      EnumSet.of(
          OrderStatus.RECEIVED, OrderStatus.DONE, OrderStatus.CANCELLED, OrderStatus.REFUNDED);

  private static final String FORGET =
      """
      update shop_order set customer = null, contact_name = null, contact_mobile = null,
        contact_email = null, gift_note = null,
        delivery = case when delivery_kind = 'courier'
          then jsonb_set(delivery, '{street}', '"***"') else delivery end,
        invoice = case when invoice ->> 'kind' = 'PERSONAL'
          then jsonb_set(invoice, '{title}', '"***"') else invoice end
      where customer = ?1
      """;

  @Inject private OrderReader reader;
  @Inject private OrderMoves moves;
  @Inject private EntityManager em;

  @Override
  public String section() {
    return "orders";
  }

  @Override
  public List<?> of(long customer) {
    return all(customer).stream().map(OrdersOfCustomers::told).toList();
  }

  void leaves(@Observes CustomerDeleted event) {
    List<OrderView> orders = all(event.customer());
    orders.stream()
        .filter(order -> order.status() == OrderStatus.TO_PAY)
        .forEach(order -> moves.cancel(order.number(), "customer", "customer"));
    if (orders.stream().anyMatch(OrdersOfCustomers::isUnderWay)) {
      throw new DeletionRefused("orders");
    }
    em.createNativeQuery(FORGET).setParameter(1, event.customer()).executeUpdate();
  }

  private static boolean isUnderWay(OrderView order) {
    return order.status() != OrderStatus.TO_PAY && !OVER.contains(order.status());
  }

  private List<OrderView> all(long customer) {
    OrderPage first = reader.page(OF_CUSTOMER, List.of(customer), 1);
    return IntStream.rangeClosed(1, first.pages())
        .mapToObj(page -> reader.page(OF_CUSTOMER, List.of(customer), page).orders())
        .flatMap(List::stream)
        .toList();
  }

  private static Map<String, Object> told(OrderView order) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("number", order.number().value());
    told.put("status", order.status().code());
    told.put("placedAt", order.placedAt().toString());
    order.contact().ifPresent(contact -> told.put("receiver", contact.name()));
    order.contact().ifPresent(contact -> told.put("mobile", contact.mobile().value()));
    order
        .contact()
        .flatMap(contact -> contact.email())
        .ifPresent(email -> told.put("email", email.value()));
    told.put("delivery", order.delivery());
    told.put(
        "lines",
        order.lines().stream()
            .map(line -> Map.of("sku", line.sku(), "quantity", line.quantity()))
            .toList());
    told.put("totalFen", order.total().fen());
    order.giftNote().ifPresent(note -> told.put("giftNote", note));
    order.invoice().ifPresent(invoice -> told.put("invoice", invoice));
    return told;
  }
}
