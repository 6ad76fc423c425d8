package lingao.catalog.payment.stub;

/**
 * A webhook to be delivered.
 *
 * @param tries how often, this time included
 */
record Delivery(String event, int tries, String payload) {}
