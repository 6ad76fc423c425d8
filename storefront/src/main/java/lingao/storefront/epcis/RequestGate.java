package lingao.storefront.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import lingao.catalog.credential.Quota;
import lingao.catalog.network.ClientAddresses;
import lingao.catalog.shared.ShopTime;
import org.jspecify.annotations.Nullable;

/**
 * What each call must pass: no more from one address than is fair, an address that is not too long,
 * versions that are spoken here.
 */
@Provider
@PreMatching
@ApplicationScoped
public class RequestGate implements ContainerRequestFilter {

  /** Calls of one address within a minute, on this node. */
  static final int MOST_CALLS = 1200;

  private static final int LONGEST_QUERY = 7000;

  @Inject ClientAddresses addresses;
  @Inject ShopTime time;

  @Context private @Nullable HttpServletRequest http;

  private final Quota quota = new Quota(MOST_CALLS, Duration.ofMinutes(1), () -> time.now());

  @Override
  public void filter(ContainerRequestContext request) {
    check(Objects.requireNonNull(http));
  }

  /** Refuses a call that may not pass. */
  void check(HttpServletRequest call) {
    addresses.limited(call.getRemoteAddr()).ifPresent(quota::take);
    int length = Optional.ofNullable(call.getQueryString()).map(String::length).orElse(0);
    if (length > LONGEST_QUERY) {
      throw new EpcisRefused(
          EpcisException.URI_TOO_LONG, "at most " + LONGEST_QUERY + " characters of parameters");
    }
    Gs1Headers.check(call);
  }
}
