/** How the search index is, and what can be done for it. */
@NullMarked
package lingao.storefront.office.index;

import org.jspecify.annotations.NullMarked;
