package lingao.catalog.media;

import java.nio.file.Path;

/**
 * A public document or video, ready to be sent.
 *
 * @param path holds it; never changes
 * @param bytes its size
 */
public record StoredFile(Path path, FileType type, long bytes) {}
