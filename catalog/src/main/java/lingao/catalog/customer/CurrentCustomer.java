package lingao.catalog.customer;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On whose behalf the running request buys. Whoever has found out who is asking says so here. */
@RequestScoped
public class CurrentCustomer {

  private @Nullable Customer customer;

  /** From now on this request acts for {@code customer}. */
  public void become(Customer customer) {
    this.customer = customer;
  }

  /** From now on this request acts for nobody. */
  public void leave() {
    this.customer = null;
  }

  /** Who is asking; nobody for a guest. */
  public Optional<Customer> customer() {
    return Optional.ofNullable(customer);
  }

  /** The id of who is asking; nothing for a guest. */
  public Optional<Long> id() {
    return customer().map(Customer::id);
  }
}
