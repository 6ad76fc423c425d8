package lingao.catalog.epcis.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is told of new events (EPCIS 2.0, 8.2.5 and 12.6.3). */
@ApplicationScoped
public class Subscriptions {

  /** The most subscriptions to one query. */
  public static final int MOST = 20;

  @Inject private SubscriptionStore store;
  @Inject private ShopTime time;

  @Inject
  @ConfigProperty(name = "epcis.subscriptions.inside", defaultValue = "false")
  private boolean inside;

  /**
   * Subscribes to a query.
   *
   * @throws InvalidValue for an address that may not be called, the 21st, and a query that is gone
   */
  @Transactional
  public Subscription add(NamedQuery query, NewSubscription wanted) {
    URI destination = Destination.checked(wanted.destination(), inside);
    if (!inside && !Destination.isPublic(destination)) {
      throw new InvalidValue("dest", "a host of the public internet");
    }
    if (!store.lock(query.id())) {
      throw new InvalidValue("query", "one that is there");
    }
    if (store.of(query.id()).size() >= MOST) {
      throw new InvalidValue("subscriptions", "at most " + MOST);
    }
    UUID id = UUID.randomUUID();
    Instant now = time.now();
    Instant first = wanted.schedule().map(s -> QuerySchedule.of(s).next(now)).orElse(now);
    store.add(id, query.id(), wanted, wanted.initialRecordTime().orElse(now), first);
    return store.find(query.id(), id).orElseThrow();
  }

  /** Those to a query, the oldest first. */
  @Transactional
  public List<Subscription> of(NamedQuery query) {
    return store.of(query.id());
  }

  /** One of those to a query. */
  @Transactional
  public Optional<Subscription> find(NamedQuery query, UUID id) {
    return store.find(query.id(), id);
  }

  /** Ends one; whether there was one. */
  @Transactional
  public boolean remove(NamedQuery query, UUID id) {
    return store.remove(query.id(), id);
  }
}
