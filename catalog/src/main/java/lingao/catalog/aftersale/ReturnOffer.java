package lingao.catalog.aftersale;

import java.util.List;
import java.util.Optional;
import lingao.catalog.ordering.OrderNumber;

/**
 * What of an order can be given back now.
 *
 * @param received whether the buyer has the goods, so that anything can
 * @param lines all of the order; none while it is not received
 */
public record ReturnOffer(OrderNumber order, boolean received, List<ReturnableLine> lines) {

  /** Copies the lines. */
  public ReturnOffer {
    lines = List.copyOf(lines);
  }

  /** Whether anything can be given back. */
  public boolean isOpen() {
    return lines.stream().anyMatch(ReturnableLine::open);
  }

  /** The line at that position. */
  public Optional<ReturnableLine> line(int position) {
    return lines.stream().filter(line -> line.line().position() == position).findFirst();
  }
}
