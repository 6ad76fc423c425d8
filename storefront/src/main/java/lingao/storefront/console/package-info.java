/** Pages for owners of brands. */
@NullMarked
package lingao.storefront.console;

import org.jspecify.annotations.NullMarked;
