package lingao.catalog.trace.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.OpenBatch;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceTemplate;
import org.jspecify.annotations.Nullable;

/** Reads what a batch can be of, and whose a batch is. */
@ApplicationScoped
class SkuReader {

  private static final String SKUS =
      """
      select s.gtin, s.code, br.slug, p.name, s.name, p.shelf_life_days, p.category,
        (select b.template from batch b where b.sku_id = s.id
          order by b.produced_on desc, b.id desc limit 1)
      from sku s
      join product p on p.id = s.product_id
      join brand br on br.id = p.brand_id
      where (?1 = '' or br.slug = ?1) and (?2 = '' or s.gtin = ?2)
      order by br.position, br.slug, p.listed_on, p.id, s.position
      """;

  @Inject private EntityManager em;

  /** The brand's goods; everybody's when empty. */
  List<EntrySku> skus(Optional<Slug> brand) {
    return read(brand, "");
  }

  /** The goods of that number, if they are that brand's. */
  Optional<EntrySku> sku(Optional<Slug> brand, Gtin gtin) {
    return read(brand, gtin.value()).stream().findFirst();
  }

  boolean isTaken(Gtin gtin, Lot lot) {
    return !em.createNativeQuery(
            "select 1 from batch b join sku s on s.id = b.sku_id where s.gtin = ?1 and b.lot = ?2")
        .setParameter(1, gtin.value())
        .setParameter(2, lot.value())
        .getResultList()
        .isEmpty();
  }

  /** The batch of that lot as it is recorded, with its code; nothing when there is none. */
  @SuppressWarnings("unchecked")
  Optional<KnownBatch> known(Gtin gtin, Lot lot) {
    List<Object[]> rows =
        em.createNativeQuery(
                "select b.code, b.template, b.quantity, b.produced_on, b.expires_on from batch b"
                    + " join sku s on s.id = b.sku_id where s.gtin = ?1 and b.lot = ?2")
            .setParameter(1, gtin.value())
            .setParameter(2, lot.value())
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new KnownBatch(
                    new TraceCode((String) r[0]),
                    new OpenBatch(
                        gtin,
                        lot,
                        TraceTemplate.valueOf((String) r[1]),
                        ((Number) r[2]).intValue(),
                        BatchReader.day(r[3]),
                        BatchReader.day(r[4]))))
        .findFirst();
  }

  /** The slug of the brand whose batch it is; nothing when there is no such batch. */
  @SuppressWarnings("unchecked")
  Optional<Slug> brandOf(TraceCode code) {
    List<String> slugs =
        em.createNativeQuery(
                "select br.slug from batch b join sku s on s.id = b.sku_id"
                    + " join product p on p.id = s.product_id join brand br on br.id = p.brand_id"
                    + " where b.code = ?1")
            .setParameter(1, code.value())
            .getResultList();
    return slugs.stream().map(Slug::new).findFirst();
  }

  /** Under which events tell of the batch; nothing when there is none. */
  @SuppressWarnings("unchecked")
  Optional<EpcKey> keyOf(TraceCode code) {
    List<Object[]> rows =
        em.createNativeQuery("select gtin, lot from batch_card where code = ?1")
            .setParameter(1, code.value())
            .getResultList();
    return rows.stream()
        .map(r -> EpcKey.ofBatch(new Gtin((String) r[0]), new Lot((String) r[1])))
        .findFirst();
  }

  @SuppressWarnings("unchecked")
  private List<EntrySku> read(Optional<Slug> brand, String gtin) {
    List<Object[]> rows =
        em.createNativeQuery(SKUS)
            .setParameter(1, brand.map(Slug::value).orElse(""))
            .setParameter(2, gtin)
            .getResultList();
    return rows.stream().map(SkuReader::sku).toList();
  }

  private static EntrySku sku(@Nullable Object[] r) {
    @Nullable Object last = r[7];
    return new EntrySku(
        new Gtin(string(r[0])),
        string(r[1]),
        string(r[2]),
        BatchReader.text(Objects.requireNonNull(r[3])),
        BatchReader.text(Objects.requireNonNull(r[4])),
        ((Number) Objects.requireNonNull(r[5])).intValue(),
        last == null ? TemplateNames.likely(string(r[6])) : TraceTemplate.valueOf((String) last));
  }

  private static String string(@Nullable Object column) {
    return (String) Objects.requireNonNull(column);
  }
}
