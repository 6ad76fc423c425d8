package lingao.catalog.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/**
 * Makes renditions when they are first asked for and keeps them. The same one asked for at the same
 * time is made once; at most two are made at a time, so that a cold shop stays responsive.
 */
@ApplicationScoped
class Renderer {

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

  @Inject MediaStore store;

  private final ConcurrentMap<Path, Object> making = new ConcurrentHashMap<>();
  private final Semaphore places = new Semaphore(2);
  private final LongAdder made = new LongAdder();

  /** How many renditions this node has made since it started. */
  long made() {
    return made.sum();
  }

  Optional<Rendition> rendition(String key, RenditionSize size, RenditionFormat format) {
    if (!KEY.matcher(key).matches()) {
      return Optional.empty();
    }
    Path file = store.renditionFile(key, size, format);
    if (!Files.exists(file) && !make(file, key, size, format)) {
      return Optional.empty();
    }
    return Optional.of(new Rendition(file, format));
  }

  private boolean make(Path file, String key, RenditionSize size, RenditionFormat format) {
    Object lock = making.computeIfAbsent(file, f -> new Object());
    try {
      synchronized (lock) {
        return Files.exists(file)
            || store.original(key).map(content -> render(file, content, size, format)).isPresent();
      }
    } finally {
      making.remove(file, lock);
    }
  }

  private Path render(Path file, byte[] content, RenditionSize size, RenditionFormat format) {
    places.acquireUninterruptibly();
    try {
      OriginalType type = OriginalType.of(content).orElseThrow();
      store.write(file, format.encode(Drawing.of(type, content).at(size.width())));
      made.increment();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      places.release();
    }
  }
}
