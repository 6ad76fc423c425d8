package lingao.catalog.trace.entry;

import java.time.LocalDate;
import lingao.catalog.gs1.Lot;

/**
 * What a new batch is likely to be.
 *
 * @param lot free so far
 * @param expiresOn by the shelf life
 */
public record BatchProposal(EntrySku sku, Lot lot, LocalDate producedOn, LocalDate expiresOn) {}
