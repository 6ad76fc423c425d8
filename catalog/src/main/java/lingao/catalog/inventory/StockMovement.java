package lingao.catalog.inventory;

import java.time.Instant;
import java.util.Optional;

/**
 * A change of stock.
 *
 * @param reason a word of the table {@code stock_movement}: whether an order or the office moved it
 * @param available by how many pieces what is available changed
 * @param reserved by how many what is reserved did
 * @param sold by how many what is sold did
 * @param reference an order's number, or what the office wrote
 * @param staff who of the office did it
 */
public record StockMovement(
    String reason,
    int available,
    int reserved,
    int sold,
    String reference,
    Optional<String> staff,
    Instant at) {}
