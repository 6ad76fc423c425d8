/**
 * Regional brands, their brand-mark licences and campaigns. Root: {@link
 * lingao.catalog.brand.BrandService}.
 */
@NullMarked
package lingao.catalog.brand;

import org.jspecify.annotations.NullMarked;
