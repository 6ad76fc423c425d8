/**
 * Values that every feature uses: money, localized text, identifiers, the shop's clock. Depends on
 * no feature.
 */
@NullMarked
package lingao.catalog.shared;

import org.jspecify.annotations.NullMarked;
