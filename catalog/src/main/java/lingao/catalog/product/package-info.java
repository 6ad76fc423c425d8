/** Categories, products and SKUs. Root: {@link lingao.catalog.product.ProductService}. */
@NullMarked
package lingao.catalog.product;

import org.jspecify.annotations.NullMarked;
