package lingao.launcher.unpack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A distribution as it comes from a Maven repository.
 *
 * @param file the artifact
 * @param format how it is packed
 */
public record Archive(Path file, Format format) {

  /** How an artifact is packed. */
  public enum Format {
    /** A zip file whose single top folder is left out. */
    ZIP,
    /** A jar that holds one {@code .txz}, as the PostgreSQL binaries come. */
    TAR_XZ_IN_JAR
  }

  /** Artifact and version, from the file's name. */
  String name() {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  /** About how much room the contents take, estimated well to the safe side. */
  long unpackedBytes() throws IOException {
    return Files.size(file) * (format == Format.ZIP ? 4 : 6);
  }

  /** Writes the contents into an empty folder, readable by every user of the machine. */
  void unpackInto(Target target) throws IOException {
    switch (format) {
      case ZIP -> ZipContents.unpack(file, target);
      case TAR_XZ_IN_JAR -> TarXzContents.unpack(file, target);
    }
  }
}
