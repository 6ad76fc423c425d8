package lingao.catalog.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /** Writes what comes in to a file that nobody reads; more than {@code most} bytes are refused. */
  Path receive(InputStream content, long most) throws IOException {
    Path folder = Files.createDirectories(Path.of(root, "staged"));
    Path part = Files.createTempFile(folder, "part", null);
    try (OutputStream out = Files.newOutputStream(part)) {
      if (new BoundedCopy(most).copy(content, out)) {
        return part;
      }
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
    Files.deleteIfExists(part);
    throw new FileRefused(FileRefused.Reason.TOO_LARGE);
  }

  /** Lets what was received wait under a token. */
  void stage(Path part, String token) throws IOException {
    Files.createDirectories(stagedFile(token).getParent());
    Files.move(part, stagedFile(token), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The bytes of what waits. */
  byte[] staged(String token) {
    try {
      return Files.readAllBytes(stagedFile(token));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts what waits among the public files; returns the SHA-256 of its bytes. */
  String publish(String token) {
    try {
      String key = Hashes.sha256(stagedFile(token));
      if (!Files.exists(publicFile(key))) {
        Files.createDirectories(publicFile(key).getParent());
        Path part = Files.createTempFile(publicFile(key).getParent(), "part", null);
        Files.copy(stagedFile(token), part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, publicFile(key), StandardCopyOption.ATOMIC_MOVE);
      }
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes what waits, if it does. */
  void discard(String token) {
    try {
      Files.deleteIfExists(stagedFile(token));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes what was received before {@code time} and is forgotten, as when a server went down. */
  void discardBefore(Instant time) {
    Path folder = Path.of(root, "staged");
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files =
        Files.find(
            folder,
            2,
            (file, is) -> is.isRegularFile() && is.lastModifiedTime().toInstant().isBefore(time))) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a document or video of that key lies; nothing when there is none. */
  Optional<Path> file(String key) {
    return KEY.matcher(key).matches() && Files.exists(publicFile(key))
        ? Optional.of(publicFile(key))
        : Optional.empty();
  }

  private Path stagedFile(String token) {
    String name = HexFormat.of().formatHex(token.getBytes(StandardCharsets.US_ASCII));
    return folder("staged", name).resolve(name);
  }

  private Path publicFile(String key) {
    return folder("files", key).resolve(key);
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
