/** Where the owner of a brand prints labels for its batches. */
@NullMarked
package lingao.storefront.console.label;

import org.jspecify.annotations.NullMarked;
