/** The shop's front page. */
@NullMarked
package lingao.storefront.home;

import org.jspecify.annotations.NullMarked;
