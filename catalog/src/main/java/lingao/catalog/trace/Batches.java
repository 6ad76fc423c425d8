package lingao.catalog.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.Slug;

/** Finds batches and the SKUs of which they are; each question is one SQL statement. */
@ApplicationScoped
class Batches {

  private static final String SKU =
      "select s.id, b.slug from sku s join product p on p.id = s.product_id"
          + " join brand b on b.id = p.brand_id where s.gtin = ?1";

  /** A SKU and whose it is. */
  record Owned(long id, Slug brand) {}

  @Inject private EntityManager em;

  Optional<BatchCard> find(TraceCode code) {
    return query("where b.code = :code")
        .setParameter("code", code.value())
        .getResultStream()
        .findFirst();
  }

  Optional<BatchCard> find(Gtin gtin, Lot lot) {
    return query("where b.gtin = :gtin and b.lot = :lot")
        .setParameter("gtin", gtin.value())
        .setParameter("lot", lot.value())
        .getResultStream()
        .findFirst();
  }

  TypedQuery<BatchCard> youngest(String condition) {
    return query(condition + " order by b.producedOn desc, b.code");
  }

  Optional<Owned> sku(Gtin gtin) {
    return owned(SKU, gtin);
  }

  /** Whoever opens a batch of the same SKU waits. */
  Optional<Owned> lockSku(Gtin gtin) {
    return owned(SKU + " for update of s", gtin);
  }

  private Optional<Owned> owned(String query, Gtin gtin) {
    List<?> rows = em.createNativeQuery(query).setParameter(1, gtin.value()).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Owned(((Number) row[0]).longValue(), new Slug((String) row[1])))
        .findFirst();
  }

  private TypedQuery<BatchCard> query(String rest) {
    return em.createQuery("select b from BatchCard b " + rest, BatchCard.class);
  }

  /**
   * The first batches of a query without some of them.
   *
   * @param leftOut those to leave out of a page
   */
  static List<BatchSummary> first(
      int limit,
      TypedQuery<BatchCard> query,
      Function<Collection<TraceCode>, Set<TraceCode>> leftOut) {
    List<BatchSummary> kept = new ArrayList<>();
    boolean more = true;
    for (int from = 0; more && kept.size() < limit; from += limit) {
      List<BatchSummary> page = page(query, from, limit);
      Set<TraceCode> out = leftOut.apply(page.stream().map(BatchSummary::code).toList());
      page.stream()
          .filter(batch -> !out.contains(batch.code()))
          .limit(limit - kept.size())
          .forEach(kept::add);
      more = page.size() == limit;
    }
    return kept;
  }

  private static List<BatchSummary> page(TypedQuery<BatchCard> query, int from, int limit) {
    return query
        .setFirstResult(from)
        .setMaxResults(limit)
        .getResultStream()
        .map(BatchCard::toRecord)
        .toList();
  }
}
