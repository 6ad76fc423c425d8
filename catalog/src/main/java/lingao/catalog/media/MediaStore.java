package lingao.catalog.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import lingao.catalog.credential.Token;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Content-addressed files: originals by the hash of their bytes, renditions beside them. A file
 * appears whole or not at all, and never changes. Several nodes share one folder.
 */
@ApplicationScoped
class MediaStore {

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

  @Inject
  @ConfigProperty(name = "media.dir")
  String root;

  /** Writes an original, unless it is there. */
  void put(String key, byte[] content) {
    Path file = originalFile(key);
    if (!Files.exists(file)) {
      write(file, content);
    }
  }

  /** Writes a picture that no public address leads to. */
  void writePrivate(String key, byte[] content) {
    write(privateFile(key), content);
  }

  /** The bytes of a private picture; nothing when none has that key. */
  Optional<byte[]> readPrivate(String key) {
    if (!Token.isOne(key)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(privateFile(key)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a private picture, if there is one. */
  void deletePrivate(String key) {
    try {
      if (Token.isOne(key)) {
        Files.deleteIfExists(privateFile(key));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of an original; nothing when none has that key. */
  Optional<byte[]> original(String key) {
    if (!KEY.matcher(key).matches() || !Files.exists(originalFile(key))) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(originalFile(key)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a rendition is kept. */
  Path renditionFile(String key, RenditionSize size, RenditionFormat format) {
    return folder("renditions", key).resolve(key + "-" + size.width() + "." + format.extension());
  }

  /** Writes a file in one step, so that nobody reads half of it. */
  void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), "part", null);
      Files.write(part, content);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path originalFile(String key) {
    return folder("originals", key).resolve(key);
  }

  /** Keys differ in case, which not each file system tells apart, so names are in hexadecimal. */
  private Path privateFile(String key) {
    String name = HexFormat.of().formatHex(key.getBytes(StandardCharsets.US_ASCII));
    return folder("private", name).resolve(name + ".jpg");
  }

  private Path folder(String kind, String key) {
    return Path.of(root, kind).resolve(key.substring(0, 2));
  }
}
