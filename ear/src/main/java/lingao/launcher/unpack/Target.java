package lingao.launcher.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.BooleanSupplier;

/**
 * Where the entries of an archive go. Modes are set regardless of the umask: the part may run as
 * another user.
 *
 * @param folder their root
 * @param cancelled whether to break off
 */
record Target(Path folder, BooleanSupplier cancelled) {
  /**
   * The place of an entry.
   *
   * @throws IOException when its name leads out of the folder
   */
  Path place(String name) throws IOException {
    Path place = folder.resolve(name).normalize();
    if (!place.startsWith(folder)) {
      throw new IOException("entry outside of the archive: " + name);
    }
    return place;
  }

  void directory(String name) throws IOException {
    Files.createDirectories(place(name));
  }

  void file(String name, boolean executable, InputStream contents) throws IOException {
    if (cancelled.getAsBoolean()) {
      throw new IOException("cancelled");
    }
    Path place = place(name);
    Files.createDirectories(place.getParent());
    Files.copy(contents, place);
    Files.setPosixFilePermissions(
        place, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  void link(String name, String to) throws IOException {
    Path place = place(name);
    Files.createDirectories(place.getParent());
    Files.createSymbolicLink(place, Path.of(to));
  }

  /** Opens all folders for reading once everything is written. */
  void openFolders() throws IOException {
    try (var folders = Files.walk(folder)) {
      for (Path each : folders.filter(Files::isDirectory).toList()) {
        Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }
}
