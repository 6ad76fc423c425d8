/** Serves the renditions of pictures at {@code /media}. */
@NullMarked
package lingao.storefront.media;

import org.jspecify.annotations.NullMarked;
