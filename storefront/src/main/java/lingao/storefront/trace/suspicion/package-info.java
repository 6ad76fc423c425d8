/** Where anybody reports a suspicious package, without an account: {@code /suspicion}. */
@NullMarked
package lingao.storefront.trace.suspicion;

import org.jspecify.annotations.NullMarked;
