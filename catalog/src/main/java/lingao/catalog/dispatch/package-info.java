/**
 * How paid orders come to their buyers: packing, parcels and their way, pickups at halls, stations
 * and village points. Root: {@link lingao.catalog.dispatch.DispatchService} for the office, {@link
 * lingao.catalog.dispatch.DeskService} for halls and stations, {@link
 * lingao.catalog.dispatch.PickupService} for the buyer's pages and mails.
 */
@NullMarked
package lingao.catalog.dispatch;

import org.jspecify.annotations.NullMarked;
