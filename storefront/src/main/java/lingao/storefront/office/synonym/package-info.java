/** Words that the search takes for the same. */
@NullMarked
package lingao.storefront.office.synonym;

import org.jspecify.annotations.NullMarked;
