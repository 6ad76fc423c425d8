/**
 * The EPCIS 2.0 repository: events are captured, kept as they came, chained per batch and followed
 * from box to pond and back. Root: {@link lingao.catalog.epcis.EpcisService}. It knows neither
 * products nor SKUs: whose keys are whose is told by {@link lingao.catalog.epcis.KeyOwners}.
 */
@NullMarked
package lingao.catalog.epcis;

import org.jspecify.annotations.NullMarked;
