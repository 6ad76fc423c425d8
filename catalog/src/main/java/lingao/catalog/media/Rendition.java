package lingao.catalog.media;

import java.nio.file.Path;

/**
 * A picture ready to be sent.
 *
 * @param file holds it; never changes
 */
public record Rendition(Path file, RenditionFormat format) {}
