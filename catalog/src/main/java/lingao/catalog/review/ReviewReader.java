package lingao.catalog.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads reviews, with their pictures in the same statement. */
@Dependent
class ReviewReader {

  private static final TypeReference<LocalizedText> TEXT = new TypeReference<>() {};
  private static final TypeReference<List<Picture>> PICTURES = new TypeReference<>() {};

  private static final String SELECT =
      """
      select r.id, r.order_number, r.sku, p.slug, cast(p.name as text), cast(r.pack as text),
        r.stars, r.words,
        (select cast(coalesce(jsonb_agg(rp.picture order by rp.position), '[]') as text)
          from review_picture rp where rp.review = r.id),
        r.author, r.state, r.rejection, r.reply, r.written_at, r.edited_at
      """;

  private static final String FROM =
      " from review r join product p on p.id = r.product_id join brand b on b.id = p.brand_id"
          + " where ";

  private static final String SEEN = "p.slug = ?1 and r.state = 'APPROVED'";
  private static final String OF_BRAND = "b.slug = ?1 and r.state = 'APPROVED'";

  @Inject private EntityManager em;

  List<Review> ofOrder(String order) {
    return reviews(
        em.createNativeQuery(SELECT + FROM + "r.order_number = ?1 order by r.id"), order);
  }

  ProductReviews ofProduct(String product, int page) {
    List<Integer> byStars = byStars(product);
    long total = byStars.stream().mapToInt(Integer::intValue).sum();
    int size = ReviewPage.OF_PRODUCT;
    List<Review> reviews = read(SEEN, " order by r.written_at desc, r.id", product, page, size);
    return new ProductReviews(byStars, new ReviewPage(total, size, reviews));
  }

  ReviewPage ofState(ReviewState state, int page) {
    String order = state == ReviewState.PENDING ? "r.edited_at, r.id" : "r.edited_at desc, r.id";
    return page("r.state = ?1", order, state.name(), page);
  }

  ReviewPage ofBrand(String brand, int page) {
    return page(OF_BRAND, "r.reply is not null, r.written_at desc, r.id", brand, page);
  }

  private ReviewPage page(String condition, String order, String parameter, int page) {
    Number total =
        (Number)
            em.createNativeQuery("select count(*) " + FROM + condition)
                .setParameter(1, parameter)
                .getSingleResult();
    int size = ReviewPage.OF_DESK;
    return new ReviewPage(
        total.longValue(), size, read(condition, " order by " + order, parameter, page, size));
  }

  private List<Review> read(String condition, String order, String parameter, int page, int size) {
    Query query = em.createNativeQuery(SELECT + FROM + condition + order + " limit ?2 offset ?3");
    query.setParameter(2, size).setParameter(3, (page - 1L) * size);
    return reviews(query, parameter);
  }

  private static List<Review> reviews(Query query, String parameter) {
    List<?> rows = query.setParameter(1, parameter).getResultList();
    return rows.stream().map(row -> review((Object[]) row)).toList();
  }

  private List<Integer> byStars(String product) {
    List<?> rows =
        em.createNativeQuery("select r.stars, count(*) " + FROM + SEEN + " group by r.stars")
            .setParameter(1, product)
            .getResultList();
    Integer[] counts = {0, 0, 0, 0, 0};
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      counts[((Number) columns[0]).intValue() - 1] = ((Number) columns[1]).intValue();
    }
    return Arrays.asList(counts);
  }

  private static Review review(@Nullable Object[] row) {
    return new Review(
        ((Number) there(row[0])).longValue(),
        text(row[1]),
        text(row[2]),
        text(row[3]),
        Json.fromColumn(there(row[4]), TEXT),
        Json.fromColumn(there(row[5]), TEXT),
        ((Number) there(row[6])).intValue(),
        text(row[7]),
        Json.fromColumn(there(row[8]), PICTURES),
        text(row[9]),
        ReviewState.valueOf(text(row[10])),
        Optional.ofNullable((String) row[11]),
        Optional.ofNullable((String) row[12]),
        ((Timestamp) there(row[13])).toInstant(),
        ((Timestamp) there(row[14])).toInstant());
  }

  private static String text(@Nullable Object column) {
    return (String) there(column);
  }

  private static Object there(@Nullable Object column) {
    return Objects.requireNonNull(column);
  }
}
