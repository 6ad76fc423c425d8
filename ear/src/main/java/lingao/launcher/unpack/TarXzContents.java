package lingao.launcher.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/** A tar archive, compressed with xz, as the only interesting entry of a jar. */
final class TarXzContents {
  private TarXzContents() {}

  static void unpack(Path jar, Target target) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile());
        InputStream compressed = zip.getInputStream(archive(zip));
        InputStream tar = new XZInputStream(compressed)) {
      Optional<TarHeader> header = TarHeader.next(tar);
      while (header.isPresent()) {
        write(tar, header.get(), target);
        header = TarHeader.next(tar);
      }
    }
    target.openFolders();
  }

  private static ZipEntry archive(ZipFile jar) throws IOException {
    return jar.stream()
        .filter(entry -> entry.getName().endsWith(".txz"))
        .findFirst()
        .map(ZipEntry.class::cast)
        .orElseThrow(() -> new IOException("no .txz in it"));
  }

  private static void write(InputStream tar, TarHeader header, Target target) throws IOException {
    switch (header.type()) {
      case TarHeader.FOLDER -> target.directory(header.name());
      case TarHeader.LINK -> target.link(header.name(), header.linkTarget());
      case TarHeader.FILE -> {
        EntryStream contents = new EntryStream(tar, header.size());
        target.file(header.name(), header.isExecutable(), contents);
        contents.skipPadding();
      }
      default -> throw new IOException("tar entry of unknown type: " + header.name());
    }
  }
}
