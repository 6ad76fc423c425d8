package lingao.catalog.serial;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.Json;
import lingao.catalog.trace.TraceCode;

/** The table of numbers, in the caller's transaction. */
@ApplicationScoped
@Transactional(MANDATORY)
class SerialStore {

  private static final TypeReference<Row> ROW = new TypeReference<>() {};

  /** Two who make numbers for one batch at once come one after the other. */
  private static final String LOCK =
      "select b.id, s.gtin from batch b join sku s on s.id = b.sku_id"
          + " where b.code = ?1 for no key update of b";

  private static final String INSERT =
      """
      insert into serial_code (gtin, serial, batch_id, ordinal)
      select ?1, x.serial, ?2,
        (select coalesce(max(ordinal), 0) from serial_code where batch_id = ?2) + x.n
      from unnest(string_to_array(?3, ' ')) with ordinality x(serial, n)
      """;

  private static final String SELECT =
      """
      select cast(jsonb_build_object('gtin', c.gtin, 'serial', c.serial, 'batch', b.code,
        'ordinal', c.ordinal) as text)
      from serial_code c join batch b on b.id = c.batch_id where
      """;

  @Inject private EntityManager em;

  /** Adds numbers to a batch; false when there is no such batch. */
  boolean add(TraceCode batch, List<String> serials) {
    List<?> found = em.createNativeQuery(LOCK).setParameter(1, batch.value()).getResultList();
    if (found.isEmpty()) {
      return false;
    }
    Object[] row = (Object[]) found.get(0);
    em.createNativeQuery(INSERT)
        .setParameter(1, row[1])
        .setParameter(2, row[0])
        .setParameter(3, String.join(" ", serials))
        .executeUpdate();
    return true;
  }

  int count(TraceCode batch) {
    Number most =
        (Number)
            em.createNativeQuery(
                    "select coalesce(max(c.ordinal), 0) from serial_code c"
                        + " join batch b on b.id = c.batch_id where b.code = ?1")
                .setParameter(1, batch.value())
                .getSingleResult();
    return most.intValue();
  }

  List<SerialCode> range(TraceCode batch, int from, int count) {
    List<?> rows =
        em.createNativeQuery(
                SELECT + "b.code = ?1 and c.ordinal between ?2 and ?3 order by c.ordinal")
            .setParameter(1, batch.value())
            .setParameter(2, from)
            .setParameter(3, from + count - 1)
            .getResultList();
    return rows.stream().map(SerialStore::code).toList();
  }

  Optional<SerialCode> find(Gtin gtin, Serial serial) {
    List<?> rows =
        em.createNativeQuery(SELECT + "c.gtin = ?1 and c.serial = ?2")
            .setParameter(1, gtin.value())
            .setParameter(2, serial.value())
            .getResultList();
    return rows.stream().findFirst().map(SerialStore::code);
  }

  /** Whether any number of these goods was given out. */
  boolean anyOf(Gtin gtin) {
    return (boolean)
        em.createNativeQuery("select exists (select 1 from serial_code where gtin = ?1)")
            .setParameter(1, gtin.value())
            .getSingleResult();
  }

  /** The brand whose batch it is. */
  Optional<String> brandOf(TraceCode batch) {
    List<?> rows =
        em.createNativeQuery(
                "select r.slug from batch b join sku s on s.id = b.sku_id"
                    + " join product p on p.id = s.product_id join brand r on r.id = p.brand_id"
                    + " where b.code = ?1")
            .setParameter(1, batch.value())
            .getResultList();
    return rows.stream().findFirst().map(String.class::cast);
  }

  private static SerialCode code(Object row) {
    return Json.fromColumn(row, ROW).code();
  }

  /** A number as the database writes it. */
  private record Row(String gtin, String serial, String batch, int ordinal) {

    SerialCode code() {
      return new SerialCode(new Gtin(gtin), new Serial(serial), new TraceCode(batch), ordinal);
    }
  }
}
