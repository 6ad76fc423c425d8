/**
 * Tracing a batch: where a code is typed, and the journey it leads to. Roots: {@link
 * lingao.storefront.trace.TracePage} and {@link lingao.storefront.trace.TraceStoryPage}.
 */
@NullMarked
package lingao.storefront.trace;

import org.jspecify.annotations.NullMarked;
