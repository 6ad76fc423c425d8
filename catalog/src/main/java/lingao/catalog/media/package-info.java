/**
 * Pictures, documents and video: a content-addressed store of originals, and the renditions that
 * pages show. Roots: {@link lingao.catalog.media.MediaService}, {@link
 * lingao.catalog.media.Uploads}, {@link lingao.catalog.media.PublicFiles}.
 */
@NullMarked
package lingao.catalog.media;

import org.jspecify.annotations.NullMarked;
