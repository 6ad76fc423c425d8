/**
 * The county office's own pages at {@code /office}: for those who signed in, with a session, never
 * kept by anybody. Root: {@link lingao.storefront.office.OfficePage}; its sections are packages
 * below.
 */
@NullMarked
package lingao.storefront.office;

import org.jspecify.annotations.NullMarked;
