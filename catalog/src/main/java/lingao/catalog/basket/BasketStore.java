package lingao.catalog.basket;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.Json;
import org.jspecify.annotations.Nullable;

/** The tables of baskets. Each call joins its caller's transaction. */
@Dependent
class BasketStore {

  private static final TypeReference<StoredBasket> BASKET = new TypeReference<>() {};

  /** The whole basket as one document, lines by brand and in the order they were added. */
  private static final String READ =
      """
      select cast(jsonb_build_object(
        'id', b.id, 'customer', b.customer, 'giftNote', b.gift_note, 'invoice', b.invoice,
        'coupons', to_jsonb(b.coupons),
        'lines', coalesce((
          select jsonb_agg(jsonb_build_object(
              'sku', l.sku, 'name', l.name, 'quantity', l.quantity,
              'seenPriceFen', l.seen_price_fen, 'sold', g.good)
            order by g.place nulls last, l.added_at, l.sku)
          from basket_line l left join lateral (
            select br.position as place, jsonb_build_object(
                'sku', s.code, 'product', p.slug, 'name', p.name, 'pack', s.name,
                'picture', (select pp.picture from product_picture pp
                  where pp.product_id = p.id order by pp.position limit 1),
                'priceFen', s.price_fen,
                'listPriceFen', coalesce(s.list_price_fen, s.price_fen),
                'available', (select coalesce(max(st.available), 0) from stock st
                  where st.sku_id = s.id),
                'weightGrams', s.weight_grams, 'temperature', p.temperature,
                'brand', br.slug, 'brandName', br.name) as good
            from sku s join product p on p.id = s.product_id join brand br on br.id = p.brand_id
            where s.code = l.sku
          ) g on true
          where l.basket = b.id), '[]')) as text)
      from basket b where b.id = ?1
      """;

  /** A line whose SKU is there; no row when it is not. What is over 99 is left out. */
  private static final String ADD =
      """
      insert into basket_line as l (basket, sku, name, quantity, seen_price_fen)
      select ?1, s.code, jsonb_build_object(
          'zh', (p.name ->> 'zh') || ' ' || (s.name ->> 'zh'),
          'en', (p.name ->> 'en') || ', ' || (s.name ->> 'en')), ?3, s.price_fen
      from sku s join product p on p.id = s.product_id where s.code = ?2
      on conflict (basket, sku) do update set
        quantity = least(99, l.quantity + excluded.quantity),
        seen_price_fen = excluded.seen_price_fen
      """;

  private static final String SET =
      """
      update basket_line l set quantity = ?3,
        seen_price_fen = coalesce((select s.price_fen from sku s where s.code = l.sku), seen_price_fen)
      where basket = ?1 and sku = ?2
      """;

  /** The earlier line of the two keeps its place. */
  private static final String MERGE =
      """
      insert into basket_line as l (basket, sku, name, quantity, seen_price_fen, added_at)
      select ?2, sku, name, quantity, seen_price_fen, added_at
      from basket_line where basket = ?1
      order by added_at, sku
      on conflict (basket, sku) do update set
        quantity = least(99, l.quantity + excluded.quantity),
        added_at = least(l.added_at, excluded.added_at)
      """;

  private static final String TAKE_ORDERED =
      """
      with ordered as materialized (
        select sku, quantity from jsonb_to_recordset(cast(?2 as jsonb)) as o (sku text, quantity int)
      ), gone as (
        delete from basket_line l using ordered o
        where l.basket = ?1 and l.sku = o.sku and l.quantity <= o.quantity
      ), fewer as (
        update basket_line l set quantity = l.quantity - o.quantity
        from ordered o where l.basket = ?1 and l.sku = o.sku and l.quantity > o.quantity
      )
      update basket set gift_note = null, invoice = null, coupons = '{}', touched_at = now()
      where id = ?1
      """;

  @Inject private EntityManager em;

  void insert(String id) {
    run("insert into basket (id) values (?1)", id);
  }

  Optional<StoredBasket> read(String id) {
    return strings(READ, id).map(document -> Json.fromColumn(document, BASKET));
  }

  boolean exists(String id) {
    return count("select count(*) from basket where id = ?1", id) > 0;
  }

  /** Of what the shop still sells. */
  int pieces(String id) {
    return count(
        "select coalesce(sum(l.quantity), 0) from basket_line l join sku s on s.code = l.sku"
            + " where l.basket = ?1",
        id);
  }

  /** Whoever holds the basket has it for themselves until the transaction ends. */
  void hold(String id) {
    if (run("update basket set touched_at = now() where id = ?1", id) == 0) {
      throw new UnknownBasket();
    }
  }

  boolean add(String id, String sku, int quantity) {
    return run(ADD, id, sku, quantity) > 0;
  }

  boolean set(String id, String sku, int quantity) {
    return run(SET, id, sku, quantity) > 0;
  }

  void remove(String id, String sku) {
    run("delete from basket_line where basket = ?1 and sku = ?2", id, sku);
  }

  /** Takes pieces out, of which a line of as many or fewer goes, and forgets the wishes. */
  void takeOrdered(String id, List<BasketLine> ordered) {
    List<Ordered> pieces =
        ordered.stream().map(line -> new Ordered(line.sku(), line.quantity())).toList();
    if (run(TAKE_ORDERED, id, Json.toColumn(pieces).toString()) == 0) {
      throw new UnknownBasket();
    }
  }

  void acknowledge(String id) {
    run(
        "delete from basket_line where basket = ?1 and not exists"
            + " (select from sku s where s.code = basket_line.sku)",
        id);
    run(
        "update basket_line l set seen_price_fen = s.price_fen from sku s"
            + " where l.basket = ?1 and s.code = l.sku",
        id);
  }

  int lines(String id) {
    return count("select count(*) from basket_line where basket = ?1", id);
  }

  int quantity(String id, String sku) {
    return count(
        "select coalesce(sum(quantity), 0) from basket_line where basket = ?1 and sku = ?2",
        id,
        sku);
  }

  void note(String id, @Nullable String note) {
    run("update basket set gift_note = cast(?2 as text) where id = ?1", id, note);
  }

  void invoice(String id, @Nullable Invoice invoice) {
    @Nullable String document = invoice == null ? null : Json.toColumn(invoice).toString();
    run("update basket set invoice = cast(?2 as jsonb) where id = ?1", id, document);
  }

  void addCoupon(String id, String code) {
    run(
        "update basket set coupons = array_append(coupons, cast(?2 as text))"
            + " where id = ?1 and not cast(?2 as text) = any (coupons)",
        id,
        code);
  }

  void removeCoupon(String id, String code) {
    run(
        "update basket set coupons = array_remove(coupons, cast(?2 as text)) where id = ?1",
        id,
        code);
  }

  Optional<String> of(long customer) {
    return strings("select id from basket where customer = ?1", customer);
  }

  void give(String id, long customer) {
    run("update basket set customer = ?2 where id = ?1", id, customer);
  }

  /** Moves what {@code from} holds into {@code to}; the wishes of {@code to} come first. */
  void merge(String from, String to) {
    run(MERGE, from, to);
    run(
        "update basket b set gift_note = coalesce(b.gift_note, f.gift_note),"
            + " invoice = coalesce(b.invoice, f.invoice),"
            + " coupons = case when b.coupons = '{}' then f.coupons else b.coupons end"
            + " from basket f where b.id = ?2 and f.id = ?1",
        from,
        to);
    run("delete from basket where id = ?1", from);
  }

  /** Leaves the {@code most} lines that were added last. */
  void trim(String id, int most) {
    run(
        "delete from basket_line where basket = ?1 and sku in (select sku from basket_line"
            + " where basket = ?1 order by added_at desc, sku offset ?2)",
        id,
        most);
  }

  void forget(String id) {
    run("delete from basket where id = ?1 and customer is null", id);
  }

  int sweep(int days, int emptyDays) {
    return run(
        "delete from basket b where b.touched_at < now() - make_interval(days => ?1)"
            + " or b.touched_at < now() - make_interval(days => ?2)"
            + " and not exists (select from basket_line l where l.basket = b.id)",
        days,
        emptyDays);
  }

  private int run(String sql, @Nullable Object... parameters) {
    return query(sql, parameters).executeUpdate();
  }

  private int count(String sql, Object... parameters) {
    return ((Number) query(sql, parameters).getSingleResult()).intValue();
  }

  private Optional<String> strings(String sql, Object... parameters) {
    List<?> rows = query(sql, parameters).getResultList();
    return rows.stream().findFirst().map(String.class::cast);
  }

  private Query query(String sql, @Nullable Object... parameters) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }

  /** Pieces of a SKU that were ordered. */
  private record Ordered(String sku, int quantity) {}
}
