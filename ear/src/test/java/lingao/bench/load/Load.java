package lingao.bench.load;

import java.util.List;

/**
 * What to put on a server: clients that each send the next call when the last one is answered.
 *
 * @param calls taken in turn by all clients, again from the first after the last
 * @param warmUpSeconds the same before, not counted
 */
public record Load(
    String host, int port, List<Call> calls, int clients, int warmUpSeconds, int seconds) {}
