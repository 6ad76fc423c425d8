package lingao.catalog.search.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import lingao.catalog.product.ProductDocument;
import lingao.catalog.search.analysis.Aliases;
import lingao.catalog.shared.Json;

/** The table {@code product_search}, and up to which change it shows the catalog. */
@ApplicationScoped
class SqlCopy {

  /** Grows with each change of how the terms are made, so that the table is filled anew. */
  static final int RULES = 2;

  private static final String UPSERT =
      "insert into product_search select product_id, %s, slug, brand, category, parent_category, town,"
          + " price, in_stock, popularity, sold, rating, reviews, date '1970-01-01' + listed_on, terms"
          + " from jsonb_to_recordset(cast(?1 as jsonb)) as x(product_id bigint, slug text,"
          + " brand text, category text, parent_category text, town text, price bigint,"
          + " in_stock boolean, popularity double precision, sold int, rating double precision,"
          + " reviews int, listed_on int, terms tsvector)"
          + " where exists (select 1 from product p where p.id = x.product_id)"
          + " on conflict (product_id) do update set version = excluded.version,"
          + " slug = excluded.slug, brand = excluded.brand, category = excluded.category,"
          + " parent_category = excluded.parent_category, town = excluded.town,"
          + " price = excluded.price, in_stock = excluded.in_stock,"
          + " popularity = excluded.popularity, sold = excluded.sold, rating = excluded.rating,"
          + " reviews = excluded.reviews, listed_on = excluded.listed_on, terms = excluded.terms"
          + " where product_search.version <= excluded.version";

  @Inject private EntityManager em;

  /** Up to which change the table shows the catalog; nothing, -1, when it has to be filled. */
  @Transactional
  public long position() {
    Object[] row =
        (Object[])
            em.createNativeQuery("select version, rules from product_search_position")
                .getSingleResult();
    return ((Number) row[1]).intValue() == RULES ? ((Number) row[0]).longValue() : -1;
  }

  /** Notes up to which change the table shows the catalog. */
  @Transactional
  public void note(long version) {
    em.createNativeQuery(
            "update product_search_position set version = case when rules = ?2"
                + " then greatest(version, ?1) else ?1 end, rules = ?2")
        .setParameter(1, version)
        .setParameter(2, RULES)
        .executeUpdate();
  }

  /**
   * Keeps products. What a later version has written stands.
   *
   * @param version catalog version, known before the products were read
   */
  @Transactional
  public void write(List<ProductDocument> products, Aliases aliases, long version) {
    em.createNativeQuery(UPSERT.formatted(version))
        .setParameter(
            1, Json.toColumn(products.stream().map(p -> SearchRow.of(p, aliases)).toList()))
        .executeUpdate();
  }
}
