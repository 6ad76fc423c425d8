package lingao.launcher.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lingao.launcher.machine.LaunchFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class TarXzContentsTest {
  private static final String ODD_LENGTH = "x".repeat(700);

  @TempDir Path folder;
  private final ByteArrayOutputStream tar = new ByteArrayOutputStream();

  @Test
  void filesLinksAndModesComeOutAsTheyWentIn() throws Exception {
    entry("bin", '5', "", "", 0755);
    entry("bin/postgres", '0', ODD_LENGTH, "", 0755);
    entry("share/sample", '0', "text", "", 0644);
    entry("lib/libpq.so", '2', "", "libpq.so.5", 0777);
    tar.write(new byte[1024]);

    Path place = new PartsFolder(folder.resolve("parts")).unpacked(jar());

    assertThat(place.resolve("bin/postgres")).hasContent(ODD_LENGTH).isExecutable();
    assertThat(place.resolve("share/sample")).hasContent("text");
    assertThat(Files.readSymbolicLink(place.resolve("lib/libpq.so")))
        .isEqualTo(Path.of("libpq.so.5"));
  }

  @Test
  void anArchiveThatEndsEarlyIsRefused() throws Exception {
    entry("bin/postgres", '0', ODD_LENGTH, "", 0755);

    assertThatThrownBy(() -> new PartsFolder(folder.resolve("parts")).unpacked(jar()))
        .isInstanceOf(LaunchFailed.class)
        .hasMessageContaining("ends early");
  }

  private Archive jar() throws Exception {
    Path file = folder.resolve("binaries-18.jar");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("postgres.txz"));
      XZOutputStream xz = new XZOutputStream(zip, new LZMA2Options(0));
      xz.write(tar.toByteArray());
      xz.finish();
    }
    return new Archive(file, Archive.Format.TAR_XZ_IN_JAR);
  }

  private void entry(String name, char type, String contents, String link, int mode) {
    byte[] data = contents.getBytes(StandardCharsets.US_ASCII);
    byte[] header = new byte[512];
    put(header, 0, name);
    put(header, 100, "%07o".formatted(mode));
    put(header, 124, "%011o".formatted(data.length));
    header[156] = (byte) type;
    put(header, 157, link);
    put(header, 257, "ustar  ");
    tar.writeBytes(header);
    tar.writeBytes(data);
    tar.writeBytes(new byte[Math.floorMod(-data.length, 512)]);
  }

  private static void put(byte[] header, int offset, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, header, offset, bytes.length);
  }
}
