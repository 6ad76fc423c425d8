/**
 * A stand-in for Stripe where no key is set, so that the whole shop runs and is tested on one
 * machine: the part of its API that this shop speaks, with Stripe's names, statuses, errors, test
 * cards, idempotency, events and signed webhooks. Its state is in the database and survives a
 * crash. The shop's own code reaches it through Stripe's client alone. Root: {@link
 * lingao.catalog.payment.stub.StubDoor}.
 */
@NullMarked
package lingao.catalog.payment.stub;

import org.jspecify.annotations.NullMarked;
