/**
 * The three-level delivery network: county centre, town stations, village points. Root: {@link
 * lingao.catalog.fulfilment.StationService}.
 */
@NullMarked
package lingao.catalog.fulfilment;

import org.jspecify.annotations.NullMarked;
