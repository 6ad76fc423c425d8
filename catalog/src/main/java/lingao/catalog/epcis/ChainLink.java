package lingao.catalog.epcis;

import lingao.catalog.epcis.hash.EventChain;

/**
 * An event in a batch's chain, as it is exported for others to verify.
 *
 * @param position from 1
 * @param head the chain after it
 */
public record ChainLink(int position, EventChain head, StoredEvent event) {}
