package lingao.catalog.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;

/** What people call the things that events name: the product of their GTIN. */
@ApplicationScoped
class SourceNames {

  private static final String NAMES =
      """
      select s.gtin, p.name ->> 'zh', p.name ->> 'en', b.lot, b.code
      from sku s
      join product p on p.id = s.product_id
      left join batch b on b.sku_id = s.id
        and b.lot in (select jsonb_array_elements_text(cast(?2 as jsonb)))
      where s.gtin in (select jsonb_array_elements_text(cast(?1 as jsonb)))
      """;

  /** A thing by its product, and the code of a batch that is recorded here. */
  record Name(LocalizedText product, Optional<TraceCode> code) {}

  @Inject private EntityManager em;

  /** Those of {@code keys} whose product is known; at most one SQL statement. */
  Map<EpcKey, Name> of(Collection<EpcKey> keys) {
    List<String> gtins =
        keys.stream().flatMap(k -> k.gtin().stream()).map(Gtin::value).distinct().toList();
    List<String> lots =
        keys.stream().flatMap(k -> k.lot().stream()).map(Lot::value).distinct().toList();
    if (gtins.isEmpty()) {
      return Map.of();
    }
    Map<String, LocalizedText> products = new HashMap<>();
    Map<EpcKey, TraceCode> codes = new HashMap<>();
    for (Object row : rows(gtins, lots)) {
      Object[] cells = (Object[]) row;
      String gtin = (String) cells[0];
      products.put(gtin, new LocalizedText((String) cells[1], (String) cells[2]));
      if (cells[3] != null) {
        codes.put(
            EpcKey.ofBatch(new Gtin(gtin), new Lot((String) cells[3])),
            new TraceCode((String) cells[4]));
      }
    }
    return named(keys, products, codes);
  }

  private List<?> rows(List<String> gtins, List<String> lots) {
    return em.createNativeQuery(NAMES)
        .setParameter(1, Json.toColumn(gtins).toString())
        .setParameter(2, Json.toColumn(lots).toString())
        .getResultList();
  }

  private static Map<EpcKey, Name> named(
      Collection<EpcKey> keys, Map<String, LocalizedText> products, Map<EpcKey, TraceCode> codes) {
    Map<EpcKey, Name> names = new HashMap<>();
    for (EpcKey key : keys) {
      key.gtin()
          .map(gtin -> products.get(gtin.value()))
          .ifPresent(
              product -> names.put(key, new Name(product, Optional.ofNullable(codes.get(key)))));
    }
    return names;
  }
}
