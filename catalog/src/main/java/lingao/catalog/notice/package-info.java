/**
 * What buyers are told by mail on the way of their order, in their language, if they gave an
 * address. A mail belongs to the transaction that moves the order: neither comes without the other,
 * and none comes twice. Root: {@link lingao.catalog.notice.OrderNotices}.
 */
@NullMarked
package lingao.catalog.notice;

import org.jspecify.annotations.NullMarked;
