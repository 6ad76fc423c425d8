package lingao.catalog.fulfilment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.shared.ShopTime;

/** Reads what a promise of delivery stands on. */
@ApplicationScoped
class PromiseStore {

  /** The narrowest division that has a rule. */
  private static final String RULE_OF_DIVISION =
      "select rule from freight_division where division in (?1, ?2, ?3)"
          + " order by case division when ?1 then 1 when ?2 then 2 else 3 end limit 1";

  private static final String STOCK =
      "select h.slug, s.code, st.available from hall h"
          + " join stock st on st.point = h.stock_point join sku s on s.id = st.sku_id"
          + " where s.code = any(string_to_array(?1, ' '))";

  @Inject private EntityManager em;

  /**
   * The calendar for promises made at {@code at}, always as the office has just set it. Two SQL
   * statements.
   */
  RouteCalendar calendar(Instant at) {
    LocalDate from = LocalDate.ofInstant(at, ShopTime.ZONE);
    List<?> rows =
        em.createNativeQuery("select place, day from closed_day where day between ?1 and ?2")
            .setParameter(1, from)
            .setParameter(2, from.plusDays(RouteCalendar.HORIZON))
            .getResultList();
    return new RouteCalendar(
        terms(),
        rows.stream()
            .map(row -> (Object[]) row)
            .map(row -> new RouteCalendar.Closed((String) row[0], ((Date) row[1]).toLocalDate()))
            .collect(toUnmodifiableSet()));
  }

  DeliveryTerms terms() {
    Object[] row =
        (Object[])
            em.createNativeQuery("select cut_off, hall_minutes, days_kept from delivery_terms")
                .getSingleResult();
    return new DeliveryTerms(
        ((Time) row[0]).toLocalTime(), ((Number) row[1]).intValue(), ((Number) row[2]).intValue());
  }

  FreightRule rule(String code) {
    return em.find(FreightRuleEntry.class, code).toRecord();
  }

  /** The rule of couriers to that county; none where nobody said which. */
  Optional<FreightRule> ruleTo(DivisionPath path) {
    List<?> rows =
        em.createNativeQuery(RULE_OF_DIVISION)
            .setParameter(1, path.county().code())
            .setParameter(2, path.city().code())
            .setParameter(3, path.province().code())
            .getResultList();
    return rows.stream().findFirst().map(code -> rule((String) code));
  }

  String stockPointOf(String hall) {
    return (String)
        em.createNativeQuery("select stock_point from hall where slug = ?1")
            .setParameter(1, hall)
            .getSingleResult();
  }

  Optional<VillagePoint> village(String station, String code) {
    return Optional.ofNullable(em.find(VillagePoint.class, code))
        .filter(village -> village.station().equals(station));
  }

  List<VillagePoint> villages() {
    return em.createQuery("select v from VillagePoint v order by v.code", VillagePoint.class)
        .getResultList();
  }

  /** Pieces of those SKUs in all halls, by hall and SKU. */
  Map<HallSku, Integer> stock(Collection<String> skus) {
    List<?> rows =
        em.createNativeQuery(STOCK).setParameter(1, String.join(" ", skus)).getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .collect(
            toMap(
                row -> new HallSku((String) row[0], (String) row[1]),
                row -> ((Number) row[2]).intValue()));
  }

  /** A SKU in a hall. */
  record HallSku(String hall, String sku) {}
}
