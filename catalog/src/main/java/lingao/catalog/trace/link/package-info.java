/**
 * The addresses that codes on goods carry, and what a resolver needs to know to lead on from them.
 * Roots: {@link lingao.catalog.trace.link.CodeLinks} and {@link
 * lingao.catalog.trace.link.Identified}.
 */
@NullMarked
package lingao.catalog.trace.link;

import org.jspecify.annotations.NullMarked;
