/**
 * The change log: each change of public data, in order; its last number is the catalog version.
 * Root: {@link lingao.catalog.change.ChangeLog}.
 */
@NullMarked
package lingao.catalog.change;

import org.jspecify.annotations.NullMarked;
