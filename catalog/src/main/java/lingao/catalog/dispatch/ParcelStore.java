package lingao.catalog.dispatch;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.shared.Json;

/** Reads and writes parcels, in the caller's transaction. */
@ApplicationScoped
@Transactional(MANDATORY)
class ParcelStore {

  private static final TypeReference<ParcelView> PARCEL = new TypeReference<>() {};

  private static final String VIEWS =
      """
      select cast(jsonb_build_object('number', p.number, 'carrier', p.carrier,
        'trackingNumber', jsonb_build_object('value', p.tracking_number), 'status', p.status,
        'events', (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'note', e.note,
            'at', e.at) order by e.id desc), '[]') from parcel_event e where e.parcel = p.number))
        as text)
      from parcel p where p.order_number = ?1 order by p.position
      """;

  /** Each parcel of the order that is in one of the first statuses; what happens is noted. */
  private static final String MOVE =
      """
      with moved as (
        update parcel set status = ?2
        where order_number = ?1 and status = any(string_to_array(?3, ' ')) returning number)
      insert into parcel_event (parcel, kind, note, who) select number, ?4, ?5, ?6 from moved
      """;

  private static final String MOVE_ONE =
      """
      with moved as (
        update parcel set status = 'ARRIVED' where number = ?1 and status = 'SHIPPED'
        returning number)
      insert into parcel_event (parcel, kind, note, who) select number, 'ARRIVED', ?2, ?3 from moved
      """;

  private static final String FIND =
      """
      select p.number, p.order_number, p.status from parcel p
      join shop_order o on o.number = p.order_number
      where o.delivery_place = ?1 and (p.number = ?2 or p.tracking_number = ?2)
      order by p.status = 'SHIPPED' desc, p.number desc limit 1
      """;

  @Inject private EntityManager em;
  @Inject private Actor actor;

  /** A parcel that a desk was shown. */
  record Found(String number, OrderNumber order, ParcelStatus status) {}

  List<ParcelView> of(OrderNumber order) {
    List<?> rows = em.createNativeQuery(VIEWS).setParameter(1, order.value()).getResultList();
    return rows.stream().map(row -> Json.fromColumn(row, PARCEL)).toList();
  }

  boolean isTaken(Carrier carrier, TrackingNumber number) {
    return !em.createNativeQuery("select 1 from parcel where carrier = ?1 and tracking_number = ?2")
        .setParameter(1, carrier.name())
        .setParameter(2, number.value())
        .getResultList()
        .isEmpty();
  }

  /** A parcel that leaves now. */
  void add(OrderNumber order, int position, String number, Carrier carrier, String tracking) {
    em.createNativeQuery(
            "insert into parcel (number, order_number, position, carrier, tracking_number, status)"
                + " values (?1, ?2, ?3, ?4, ?5, 'SHIPPED')")
        .setParameter(1, number)
        .setParameter(2, order.value())
        .setParameter(3, position)
        .setParameter(4, carrier.name())
        .setParameter(5, tracking)
        .executeUpdate();
    em.createNativeQuery("insert into parcel_event (parcel, kind, who) values (?1, 'SHIPPED', ?2)")
        .setParameter(1, number)
        .setParameter(2, actor.name())
        .executeUpdate();
  }

  /**
   * All parcels of the order that are in one of {@code from} come to {@code to}.
   *
   * @return how many did
   */
  int move(
      OrderNumber order,
      List<ParcelStatus> from,
      ParcelStatus to,
      ParcelEventKind kind,
      String note) {
    return em.createNativeQuery(MOVE)
        .setParameter(1, order.value())
        .setParameter(2, to.name())
        .setParameter(3, String.join(" ", from.stream().map(Enum::name).toList()))
        .setParameter(4, kind.name())
        .setParameter(5, note)
        .setParameter(6, actor.name())
        .executeUpdate();
  }

  /** Whether that parcel came to the station now. */
  boolean arrive(String number, String note) {
    return em.createNativeQuery(MOVE_ONE)
            .setParameter(1, number)
            .setParameter(2, note)
            .setParameter(3, actor.name())
            .executeUpdate()
        == 1;
  }

  /** The parcel of that number, the shop's or the carrier's, that goes to {@code place}. */
  Optional<Found> find(String place, String number) {
    List<?> rows =
        em.createNativeQuery(FIND).setParameter(1, place).setParameter(2, number).getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new Found(
                    (String) row[0],
                    new OrderNumber((String) row[1]),
                    ParcelStatus.valueOf((String) row[2])))
        .findFirst();
  }
}
