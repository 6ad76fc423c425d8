/**
 * Where calls come from in the network, as far as the shop limits what one place may hold or ask.
 * Root: {@link lingao.catalog.network.ClientAddresses}. Depends on no feature.
 */
@NullMarked
package lingao.catalog.network;

import org.jspecify.annotations.NullMarked;
