/**
 * Where owners of brands record batches, on a phone in the field, and the office those of all.
 * Root: {@link lingao.storefront.console.trace.BatchesPage}.
 */
@NullMarked
package lingao.storefront.console.trace;

import org.jspecify.annotations.NullMarked;
