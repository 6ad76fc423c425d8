/**
 * Batches and their journey from field to hand. Root: {@link lingao.catalog.trace.TraceService}.
 */
@NullMarked
package lingao.catalog.trace;

import org.jspecify.annotations.NullMarked;
