package lingao.catalog.epcis;

/**
 * One thing an event is about.
 *
 * @param role {@code epc}, {@code parent}, {@code child}, {@code input} or {@code output}
 * @param ofClass it stands in a quantity list: a class of things, not one thing
 * @param linked things pass through the event from inputs and children to outputs and parents
 */
record EventEpc(String role, EpcKey key, boolean ofClass, boolean linked) {}
