/**
 * Which batch the pieces of an order are of: chosen when it is packed, the one that expires first
 * unless the packer took another. Root: {@link lingao.catalog.packing.PackingService}.
 */
@NullMarked
package lingao.catalog.packing;

import org.jspecify.annotations.NullMarked;
