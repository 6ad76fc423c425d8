package lingao.catalog.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose address counts. {@code TRUSTED_PROXIES} names proxies whose {@code X-Forwarded-For} is
 * believed, none by default, since anybody may send that header; {@code UNLIMITED_ADDRESSES} those
 * that may hold and ask as much as they like, such as the halls'. Both are lists of addresses and
 * ranges.
 */
@ApplicationScoped
public class ClientAddresses {

  private final List<IpRange> proxies;
  private final List<IpRange> unlimited;

  /** For the container's proxy. */
  protected ClientAddresses() {
    this(Optional.empty(), Optional.empty());
  }

  @Inject
  ClientAddresses(
      @ConfigProperty(name = "trusted.proxies") Optional<String> proxies,
      @ConfigProperty(name = "unlimited.addresses") Optional<String> unlimited) {
    this.proxies = proxies.map(IpRange::list).orElse(List.of());
    this.unlimited = unlimited.map(IpRange::list).orElse(List.of());
  }

  /**
   * The address of who calls.
   *
   * @param peer the other end of the connection
   * @param forwarded the values of {@code X-Forwarded-For}, in order: each proxy adds at the end
   *     whom it speaks for
   */
  public String client(String peer, List<String> forwarded) {
    String client = peer;
    List<String> hops =
        forwarded.stream().flatMap(line -> List.of(line.split(",")).stream()).toList();
    for (int i = hops.size() - 1; i >= 0 && isIn(proxies, client); i--) {
      String hop = withoutPort(hops.get(i).strip());
      if (IpAddress.of(hop).isEmpty()) {
        return client;
      }
      client = hop;
    }
    return client;
  }

  /**
   * Under what a client is counted: its address, or with IPv6 the first 64 bits of it, which belong
   * to one connection. Nothing for who is not limited: this machine and those that are configured.
   */
  public Optional<String> limited(String client) {
    Optional<IpAddress> address = IpAddress.of(client);
    boolean free = address.filter(IpAddress::isLoopback).isPresent() || isIn(unlimited, client);
    return free ? Optional.empty() : Optional.of(address.map(IpAddress::connection).orElse(client));
  }

  private static boolean isIn(List<IpRange> ranges, String text) {
    return !ranges.isEmpty()
        && IpAddress.of(text)
            .filter(address -> ranges.stream().anyMatch(range -> range.contains(address)))
            .isPresent();
  }

  /** Some proxies write {@code 192.0.2.1:4711} or {@code [2001:db8::1]:4711}. */
  private static String withoutPort(String hop) {
    return hop.startsWith("[")
        ? hop.replaceFirst("^\\[(.*)](:[0-9]+)?$", "$1")
        : hop.replaceFirst("^([0-9.]+):[0-9]+$", "$1");
  }
}
