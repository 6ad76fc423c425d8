package lingao.catalog.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.KeyOwners;
import lingao.catalog.shared.CheckDigit;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.Slug;

/**
 * Whose keys are whose: a GTIN, with its lots, items and packs of several (the indicator digit), is
 * that of the brand whose SKU carries it. Any other key, such as a pallet's, is that of the brand
 * that first said something about it, and so of nobody before.
 */
@ApplicationScoped
class BatchKeys implements KeyOwners {

  private static final String OF_GTINS =
      """
      select s.gtin, b.slug
      from sku s
      join product p on p.id = s.product_id
      join brand b on b.id = p.brand_id
      where s.gtin in (select jsonb_array_elements_text(cast(?1 as jsonb)))
      """;

  private static final String FIRST_TO_WRITE =
      """
      select k.epc, coalesce(w.brand, '')
      from (select distinct jsonb_array_elements_text(cast(?1 as jsonb)) as epc) k
      join lateral (
        select e.brand
        from epcis_event_epc x
        join epcis_event e on e.id = x.event_id
        where x.epc collate "C" = k.epc collate "C"
        order by x.event_id limit 1
      ) w on true
      """;

  @Inject private EntityManager em;

  @Override
  @Transactional
  public boolean mayWrite(Slug brand, EpcKey key) {
    return foreign(brand, Set.of(key)).isEmpty();
  }

  @Override
  @Transactional
  public Set<EpcKey> foreign(Slug brand, Set<EpcKey> keys) {
    Map<EpcKey, String> gtins = new HashMap<>();
    keys.forEach(key -> key.gtin().ifPresent(gtin -> gtins.put(key, piece(gtin))));
    List<String> others =
        keys.stream().filter(key -> !gtins.containsKey(key)).map(EpcKey::value).toList();
    Map<String, String> brands = rows(OF_GTINS, gtins.values().stream().distinct().toList());
    Map<String, String> writers = rows(FIRST_TO_WRITE, others);
    return keys.stream()
        .filter(
            key ->
                gtins.containsKey(key)
                    ? !brand.value().equals(brands.get(gtins.get(key)))
                    : !brand.value().equals(writers.getOrDefault(key.value(), brand.value())))
        .collect(Collectors.toSet());
  }

  /** The GTIN of the piece of which {@code gtin} may be a pack. */
  private static String piece(Gtin gtin) {
    String digits = "0" + gtin.value().substring(1, 13);
    return digits + CheckDigit.of(digits);
  }

  private Map<String, String> rows(String query, List<String> keys) {
    Map<String, String> found = new HashMap<>();
    if (!keys.isEmpty()) {
      List<?> rows =
          em.createNativeQuery(query)
              .setParameter(1, Json.toColumn(keys).toString())
              .getResultList();
      rows.forEach(row -> found.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
    }
    return found;
  }
}
