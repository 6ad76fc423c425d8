/**
 * Asking the EPCIS repository (EPCIS 2.0, 8.2): queries by the standard's parameters, one page
 * after the other, what a viewer may see of the events found, named queries, and subscriptions by
 * web hook. Root: {@link lingao.catalog.epcis.query.EventFinder}.
 */
@NullMarked
package lingao.catalog.epcis.query;

import org.jspecify.annotations.NullMarked;
