/**
 * Resolves GS1 Digital Links, the addresses in the QR codes on boxes, to pages and data of the
 * shop. Roots: {@link lingao.storefront.trace.resolver.ResolverServlet} for requests, {@link
 * lingao.storefront.trace.resolver.Resolver} for what is known.
 */
@NullMarked
package lingao.storefront.trace.resolver;

import org.jspecify.annotations.NullMarked;
