package lingao.catalog.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.Json;

/**
 * Writes reviews. A product's rating changes in the transaction in which a review is let in or
 * taken out, and never without it.
 */
@Dependent
class ReviewStore {

  private static final String ADD =
      """
      insert into review (id, order_number, sku, product_id, pack, stars, words, author, state,
        written_at, edited_at)
      select ?1, ?2, ?3, p.id, cast(?4 as jsonb), ?5, ?6, ?7, 'PENDING', ?8, ?8
      from product p where p.slug = ?9
      on conflict (order_number, sku) do nothing
      """;

  private static final String REPLACE =
      """
      update review set stars = ?2, words = ?3, state = 'PENDING', rejection = null,
        edited_at = greatest(written_at, ?4)
      where id = ?1
      """;

  @Inject private EntityManager em;
  @Inject private ChangeLog changes;

  /** The new review's identifier; nothing when the line has one already. */
  OptionalLong add(
      Purchase purchase, Purchase.Item item, NewReview review, String author, Instant now) {
    long id = Ids.next();
    int rows =
        query(ADD, id, purchase.order(), item.sku())
            .setParameter(4, Json.toColumn(item.pack()).toString())
            .setParameter(5, review.stars())
            .setParameter(6, review.words())
            .setParameter(7, author)
            .setParameter(8, Timestamp.from(now))
            .setParameter(9, item.product())
            .executeUpdate();
    return rows == 1 ? OptionalLong.of(id) : OptionalLong.empty();
  }

  /** The replaced review's identifier; nothing when the line has none. */
  OptionalLong replace(String order, String sku, NewReview review, Instant now) {
    Optional<Locked> found = locked("r.order_number = ?1 and r.sku = ?2", order, sku);
    found.ifPresent(
        before -> {
          query(REPLACE, before.id(), review.stars(), review.words(), Timestamp.from(now))
              .executeUpdate();
          takeOut(before);
        });
    return found.map(before -> OptionalLong.of(before.id())).orElse(OptionalLong.empty());
  }

  void putPictures(long id, List<Picture> pictures) {
    query("delete from review_picture where review = ?1", id).executeUpdate();
    for (int i = 0; i < pictures.size(); i++) {
      query(
              "insert into review_picture (review, position, picture)"
                  + " values (?1, ?2, cast(?3 as jsonb))",
              id,
              i,
              Json.toColumn(pictures.get(i)).toString())
          .executeUpdate();
    }
  }

  boolean approve(long id) {
    Optional<Locked> waiting = locked(id).filter(r -> r.state() == ReviewState.PENDING);
    waiting.ifPresent(
        review -> {
          query("update review set state = 'APPROVED' where id = ?1", id).executeUpdate();
          rate(review, review.stars(), 1);
        });
    return waiting.isPresent();
  }

  boolean reject(long id, String reason) {
    Optional<Locked> found = locked(id).filter(r -> r.state() != ReviewState.REJECTED);
    found.ifPresent(
        review -> {
          query("update review set state = 'REJECTED', rejection = ?2 where id = ?1", id, reason)
              .executeUpdate();
          takeOut(review);
        });
    return found.isPresent();
  }

  boolean reply(long id, String words, Instant now) {
    Optional<Locked> seen = locked(id).filter(r -> r.state() == ReviewState.APPROVED);
    seen.ifPresent(
        review -> {
          query(
                  "update review set reply = ?2, replied_at = ?3 where id = ?1",
                  id,
                  words,
                  Timestamp.from(now))
              .executeUpdate();
          changes.append(ChangeType.PRODUCT, review.product());
        });
    return seen.isPresent();
  }

  /** The slug of the brand whose product is reviewed. */
  Optional<String> brandOf(long id) {
    return rows(
            "select b.slug from review r join product p on p.id = r.product_id"
                + " join brand b on b.id = p.brand_id where r.id = ?1",
            id)
        .map(String.class::cast)
        .findFirst();
  }

  private void takeOut(Locked review) {
    if (review.state() == ReviewState.APPROVED) {
      rate(review, -review.stars(), -1);
    }
  }

  private void rate(Locked review, int stars, int count) {
    query(
            "update product set rating_sum = rating_sum + ?2, rating_count = rating_count + ?3"
                + " where slug = ?1",
            review.product(),
            stars,
            count)
        .executeUpdate();
    changes.append(ChangeType.PRODUCT, review.product());
  }

  private Optional<Locked> locked(long id) {
    return locked("r.id = ?1", id);
  }

  private Optional<Locked> locked(String condition, Object... parameters) {
    return rows(
            "select r.id, r.state, r.stars, p.slug from review r"
                + " join product p on p.id = r.product_id where "
                + condition
                + " for update of r",
            parameters)
        .map(row -> Locked.of((Object[]) row))
        .findFirst();
  }

  private Stream<?> rows(String sql, Object... parameters) {
    List<?> rows = query(sql, parameters).getResultList();
    return rows.stream();
  }

  private Query query(String sql, Object... parameters) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }

  /** A review that nobody else changes until this transaction ends. */
  private record Locked(long id, ReviewState state, int stars, String product) {
    static Locked of(Object[] row) {
      return new Locked(
          ((Number) row[0]).longValue(),
          ReviewState.valueOf((String) row[1]),
          ((Number) row[2]).intValue(),
          (String) row[3]);
    }
  }
}
