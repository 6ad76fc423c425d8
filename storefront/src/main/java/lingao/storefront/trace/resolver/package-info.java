/**
 * Resolves GS1 Digital Links, the addresses in the QR codes on boxes, to pages of the shop. Root:
 * {@link lingao.storefront.trace.resolver.ResolverServlet}.
 */
@NullMarked
package lingao.storefront.trace.resolver;

import org.jspecify.annotations.NullMarked;
