package lingao.kiosk.checkout;

import lingao.catalog.hall.HallSummary;

/**
 * What the visitor sees before paying.
 *
 * @param ready from when it can be fetched, in words
 * @param problem why the order could not be placed just now; empty at first
 */
record Summary(Offer offer, Buyer buyer, HallSummary hall, String ready, String problem) {}
