/**
 * The keys with which a brand's own systems prove who they are to the repository. Root: {@link
 * lingao.catalog.epcis.access.BrandKeys}.
 */
@NullMarked
package lingao.catalog.epcis.access;

import org.jspecify.annotations.NullMarked;
