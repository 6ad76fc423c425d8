package lingao.catalog.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lingao.catalog.customer.CustomerDeleted;
import lingao.catalog.customer.PersonalData;

/** The basket of a customer: told in the download of their data, gone when they leave. */
@ApplicationScoped
class BasketsOfCustomers implements PersonalData {

  @Inject private BasketService baskets;
  @Inject private EntityManager em;

  @Override
  public String section() {
    return "basket";
  }

  @Override
  public List<?> of(long customer) {
    return baskets.of(customer).flatMap(baskets::find).stream()
        .flatMap(BasketsOfCustomers::lines)
        .toList();
  }

  private static Stream<Map<String, Object>> lines(BasketView basket) {
    return basket.lines().stream()
        .map(line -> Map.of("sku", line.sku(), "quantity", line.quantity()));
  }

  void leaves(@Observes CustomerDeleted event) {
    em.createNativeQuery("delete from basket where customer = ?1")
        .setParameter(1, event.customer())
        .executeUpdate();
  }
}
