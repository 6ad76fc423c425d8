/**
 * The EPCIS 2.0 REST interface at {@code /epcis/v2}: capturing events and asking for them. Root:
 * {@link lingao.storefront.epcis.EpcisApi}.
 */
@NullMarked
package lingao.storefront.epcis;

import org.jspecify.annotations.NullMarked;
