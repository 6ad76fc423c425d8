/**
 * The feed of catalog changes as server-sent events. Root: {@link
 * lingao.storefront.api.feed.FeedStreamServlet}.
 */
@NullMarked
package lingao.storefront.api.feed;

import org.jspecify.annotations.NullMarked;
