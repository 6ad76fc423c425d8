package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Numbers of two items of a batch of honey: {@code DEMO-GENUINE-1}, which nobody has asked for yet,
 * and {@code DEMO-COPIED-01}, whose label was copied and is asked for all over the country.
 */
@ApplicationScoped
class DemoItems {

  private static final String ITEMS =
      """
      insert into serial_code (gtin, serial, batch_id, ordinal, scans)
      select b.gtin, x.serial, b.id, x.ordinal, x.scans
      from (select b.id, s.gtin from batch b join sku s on s.id = b.sku_id
        where s.code = 'HS-LZ-500' and b.demo order by b.expires_on desc, b.code limit 1) b
      cross join (values ('DEMO-GENUINE-1', 1, 0), ('DEMO-COPIED-01', 2, 34))
        x (serial, ordinal, scans)
      on conflict do nothing
      """;

  private static final String SCANS =
      """
      insert into serial_scan (gtin, serial, way, place, at)
      select c.gtin, c.serial, case when n % 5 = 0 then 'KIOSK' else 'WEB' end,
        (array['haikou', 'CN-46', 'CN-44', 'CN-11', 'CN-31'])[1 + n % 5],
        now() - n * interval '9 hours'
      from serial_code c cross join generate_series(1, 34) n
      where c.serial = 'DEMO-COPIED-01'
      """;

  @Inject private EntityManager em;

  void load() {
    em.flush();
    em.createNativeQuery(ITEMS).executeUpdate();
    em.createNativeQuery(SCANS).executeUpdate();
  }
}
