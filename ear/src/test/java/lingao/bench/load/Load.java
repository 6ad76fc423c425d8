package lingao.bench.load;

import java.util.List;

/**
 * What to put on a server: clients that each send the next call when the last one is answered.
 *
 * @param calls taken in turn by all clients, again from the first after the last
 * @param warmUpSeconds the same before, not counted
 * @param redirects whether the answers wanted are redirects instead of 2xx
 */
public record Load(
    String host,
    int port,
    List<Call> calls,
    int clients,
    int warmUpSeconds,
    int seconds,
    boolean redirects) {

  /** A load whose answers are 2xx. */
  public Load(
      String host, int port, List<Call> calls, int clients, int warmUpSeconds, int seconds) {
    this(host, port, calls, clients, warmUpSeconds, seconds, false);
  }

  /** The same, for redirects. */
  public Load toRedirects() {
    return new Load(host, port, calls, clients, warmUpSeconds, seconds, true);
  }
}
