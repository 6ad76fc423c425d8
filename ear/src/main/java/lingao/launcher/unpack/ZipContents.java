package lingao.launcher.unpack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip file with one top folder, such as {@code payara6/}, which is left out. */
final class ZipContents {
  private ZipContents() {}

  static void unpack(Path file, Target target) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        write(zip, entry, target);
      }
    }
    target.openFolders();
  }

  private static void write(ZipFile zip, ZipEntry entry, Target target) throws IOException {
    String name = entry.getName().replaceFirst("^[^/]*/", "");
    if (entry.isDirectory()) {
      target.directory(name);
      return;
    }
    try (InputStream contents = new BufferedInputStream(zip.getInputStream(entry))) {
      target.file(name, isScript(contents), contents);
    }
  }

  /**
   * Java's zip reader does not tell modes, and the programs in our zips are scripts without
   * exception.
   */
  private static boolean isScript(InputStream contents) throws IOException {
    contents.mark(2);
    boolean script = contents.read() == '#' && contents.read() == '!';
    contents.reset();
    return script;
  }
}
