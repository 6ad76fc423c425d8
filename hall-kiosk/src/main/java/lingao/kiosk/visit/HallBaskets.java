package lingao.kiosk.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.basket.BasketNote;
import lingao.catalog.basket.BasketService;
import lingao.catalog.basket.BasketView;
import lingao.catalog.fulfilment.DeliveryItem;
import lingao.catalog.fulfilment.DeliveryQuote;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.HallChoice;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.hall.HallService;
import lingao.catalog.shared.ShopTime;

/** Baskets that are fetched in a hall: they hold as many pieces as lie there. */
@ApplicationScoped
public class HallBaskets {

  @Inject private BasketService baskets;
  @Inject private DeliveryService deliveries;
  @Inject private HallService halls;
  @Inject private ShopTime time;

  /** Whether there is such a hall. */
  public boolean isHall(String slug) {
    return halls.halls().stream().anyMatch(hall -> hall.slug().equals(slug));
  }

  /** The basket at this moment, if it is still there. */
  public Optional<BasketView> find(String id) {
    return baskets.find(id);
  }

  /** When a hall hands the basket out, and how many pieces of its SKUs lie there. */
  public HallChoice at(String hall, BasketView basket) {
    return deliveries.halls(items(basket), time.now()).stream()
        .filter(choice -> choice.hall().slug().equals(hall))
        .findFirst()
        .orElseThrow();
  }

  /**
   * What the hall asks for the basket and when it hands it out; nothing while the hall has less
   * than the basket holds, or the shop sells some of it no more.
   *
   * @throws lingao.catalog.fulfilment.Undeliverable when halls do not hand such goods out
   */
  public Optional<DeliveryQuote> offer(String hall, BasketView basket) {
    List<DeliveryItem> items = items(basket);
    boolean complete =
        basket.notes(BasketNote.Gone.class).findAny().isEmpty() && at(hall, basket).hasAll(items);
    return complete
        ? Optional.of(deliveries.quote(new HallPickup(hall), items, basket.goods(), time.now()))
        : Optional.empty();
  }

  /** The goods that are to be handed out. */
  private static List<DeliveryItem> items(BasketView basket) {
    return basket.lines().stream()
        .map(
            line ->
                new DeliveryItem(
                    line.sku(), line.quantity(), line.weightGrams(), line.temperature()))
        .toList();
  }

  /**
   * Adds a piece to that basket, or to a new one when there is none; not beyond what lies in the
   * hall.
   *
   * @param address of the network from which the visitor's call comes
   * @throws lingao.catalog.basket.BasketRefused when the basket does not take it
   * @throws lingao.catalog.credential.TooManyAttempts when too many were begun from there
   */
  @Transactional
  public Added add(String hall, Optional<String> basket, String sku, String address) {
    String id =
        basket.filter(known -> find(known).isPresent()).orElseGet(() -> baskets.create(address));
    int wanted = baskets.add(id, sku, 1);
    int there = at(hall, baskets.view(id)).available().getOrDefault(sku, 0);
    if (there < wanted) {
      baskets.set(id, sku, there);
    }
    return new Added(id, baskets.view(id).pieces(), there < wanted);
  }

  /** Takes out what the hall has not, and what the shop sells no more. */
  @Transactional
  public void fit(String hall, String id) {
    BasketView basket = baskets.view(id);
    baskets.fit(id, basket.isEmpty() ? Map.of() : at(hall, basket).available());
  }

  /**
   * A piece was added.
   *
   * @param basket its id
   * @param pieces that it holds now
   * @param limited whether the hall has no more
   */
  public record Added(String basket, int pieces, boolean limited) {}
}
