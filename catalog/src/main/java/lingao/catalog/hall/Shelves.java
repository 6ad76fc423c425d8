package lingao.catalog.hall;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads what lies on the shelves of a hall, in two SQL statements, and puts brands on shelves. */
@ApplicationScoped
class Shelves {

  private static final TypeReference<LocalizedText> TEXT = new TypeReference<>() {};

  /** Each shelf with its products, those of which most pieces lie there first. */
  private static final String ON_SHELVES =
      "select code, name, slug, pieces from ("
          + " select sh.code, sh.name, sh.position, p.slug, sum(st.available) as pieces,"
          + " row_number() over (partition by sh.code order by sum(st.available) desc, p.slug) as nth"
          + " from hall h"
          + " join hall_shelf sh on sh.hall = h.slug"
          + " join hall_shelf_brand sb on sb.hall = sh.hall and sb.code = sh.code"
          + " join product p on p.brand_id = sb.brand_id"
          + " join sku s on s.product_id = p.id"
          + " join stock st on st.sku_id = s.id and st.point = h.stock_point and st.available > 0"
          + " where h.slug = ?1 group by sh.code, sh.name, sh.position, p.slug) t"
          + " where nth <= ?2 order by position, nth";

  private static final String PLACES =
      "select distinct p.slug, sh.code, sh.name from hall h"
          + " join hall_shelf_brand sb on sb.hall = h.slug"
          + " join hall_shelf sh on sh.hall = sb.hall and sh.code = sb.code"
          + " join brand b on b.id = sb.brand_id and b.slug = ?2"
          + " join product p on p.brand_id = b.id"
          + " join sku s on s.product_id = p.id"
          + " join stock st on st.sku_id = s.id and st.point = h.stock_point and st.available > 0"
          + " where h.slug = ?1";

  @Inject private EntityManager em;
  @Inject private ShowcaseService products;

  List<HallDetail.Shelf> of(String hall) {
    List<Row> rows = rows(hall);
    Map<String, ProductCard> cards =
        products.bySlugs(rows.stream().map(Row::product).toList()).stream()
            .collect(toMap(ProductCard::slug, Function.identity()));
    return rows.stream()
        .collect(groupingBy(Row::shelf, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(shelf -> shelf(shelf, cards))
        .toList();
  }

  /** The shelf of each product of {@code brand} that lies in {@code hall}, in one SQL statement. */
  Map<String, ShelfPlace> places(String hall, String brand) {
    List<?> rows =
        em.createNativeQuery(PLACES).setParameter(1, hall).setParameter(2, brand).getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .collect(
            toMap(
                row -> (String) row[0],
                row -> new ShelfPlace((String) row[1], Json.fromColumn(row[2], TEXT))));
  }

  void add(String hall, int position, NewHall.NewShelf shelf) {
    em.createNativeQuery(
            "insert into hall_shelf (hall, code, position, name) values (?1, ?2, ?3, ?4)")
        .setParameter(1, hall)
        .setParameter(2, shelf.code())
        .setParameter(3, position)
        .setParameter(4, Json.toColumn(shelf.name()))
        .executeUpdate();
    shelf.brands().forEach(brand -> put(hall, shelf.code(), brand));
  }

  private void put(String hall, String shelf, String brand) {
    em.createNativeQuery(
            "insert into hall_shelf_brand (hall, code, brand_id)"
                + " values (?1, ?2, (select id from brand where slug = ?3))")
        .setParameter(1, hall)
        .setParameter(2, shelf)
        .setParameter(3, brand)
        .executeUpdate();
  }

  private List<Row> rows(String hall) {
    List<?> rows =
        em.createNativeQuery(ON_SHELVES)
            .setParameter(1, hall)
            .setParameter(2, HallDetail.SHELF_LIMIT)
            .getResultList();
    return rows.stream().map(row -> Row.of((Object[]) row)).toList();
  }

  private static HallDetail.Shelf shelf(List<Row> rows, Map<String, ProductCard> cards) {
    return new HallDetail.Shelf(
        rows.get(0).shelf(),
        rows.get(0).name(),
        rows.stream().flatMap(row -> row.item(cards.get(row.product())).stream()).toList());
  }

  /** A product on a shelf. */
  private record Row(String shelf, LocalizedText name, String product, int pieces) {

    Optional<HallDetail.ShelfItem> item(@Nullable ProductCard card) {
      return card == null ? Optional.empty() : Optional.of(new HallDetail.ShelfItem(card, pieces));
    }

    static Row of(Object[] columns) {
      return new Row(
          (String) columns[0],
          Json.fromColumn(columns[1], TEXT),
          (String) columns[2],
          ((Number) columns[3]).intValue());
    }
  }
}
