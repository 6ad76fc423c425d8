/**
 * Pictures: a content-addressed store of originals, and the renditions that pages show. Root:
 * {@link lingao.catalog.media.MediaService}.
 */
@NullMarked
package lingao.catalog.media;

import org.jspecify.annotations.NullMarked;
