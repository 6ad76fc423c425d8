/**
 * Errors as problem details (RFC 9457), for the API and for servlets that speak to machines. Root:
 * {@link lingao.storefront.api.problem.Problem}.
 */
@NullMarked
package lingao.storefront.api.problem;

import org.jspecify.annotations.NullMarked;
