/** Searches that found nothing. */
@NullMarked
package lingao.storefront.office.missed;

import org.jspecify.annotations.NullMarked;
