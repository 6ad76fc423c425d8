package lingao.launcher.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A random password that one installation makes for itself and keeps in a file that only its owner
 * may read.
 */
public record SecretFile(Path path) {
  private static final int BYTES = 24;

  /** The password, made on the first call. */
  public String value() throws IOException {
    if (!Files.exists(path)) {
      create();
    }
    return Files.readString(path).strip();
  }

  /**
   * Complete or absent: a half-written password would lock the installation out of its own
   * database.
   */
  private void create() throws IOException {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    Path unfinished = path.resolveSibling(path.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(unfinished, HexFormat.of().formatHex(bytes) + "\n");
    Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
  }
}
