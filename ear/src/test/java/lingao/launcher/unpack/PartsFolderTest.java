package lingao.launcher.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lingao.launcher.machine.LaunchFailed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsFolderTest {
  @TempDir Path folder;
  private Path parts;
  private PartsFolder partsFolder;

  @BeforeEach
  void parts() {
    parts = folder.resolve("parts");
    partsFolder = new PartsFolder(parts);
  }

  @Test
  void unpacksAZipWithoutItsTopFolder() throws Exception {
    Path place = partsFolder.unpacked(server(Map.of("server/conf/a.txt", "text")));

    assertThat(place).isEqualTo(parts.resolve("server-1.2"));
    assertThat(place.resolve("conf/a.txt")).hasContent("text");
  }

  @Test
  void makesScriptsExecutableAndNothingElse() throws Exception {
    Path place =
        partsFolder.unpacked(
            server(Map.of("server/bin/run", "#!/bin/sh\n", "server/lib/x.jar", "PK")));

    assertThat(place.resolve("bin/run")).isExecutable();
    assertThat(Files.getPosixFilePermissions(place.resolve("lib/x.jar")).toString())
        .doesNotContain("EXECUTE");
  }

  @Test
  void unpacksOnce() throws Exception {
    Archive archive = server(Map.of("server/a", "1"));
    Path place = partsFolder.unpacked(archive);
    Files.writeString(place.resolve("a"), "touched");

    assertThat(partsFolder.unpacked(archive).resolve("a")).hasContent("touched");
  }

  @Test
  void leavesNothingOfADamagedArchive() throws Exception {
    Path file = Files.writeString(folder.resolve("server-1.2.zip"), "this is no zip");

    assertThatThrownBy(() -> partsFolder.unpacked(new Archive(file, Archive.Format.ZIP)))
        .isInstanceOf(LaunchFailed.class)
        .hasMessageContaining(file.toString());
    assertThat(parts).isEmptyDirectory();
  }

  @Test
  void refusesAnEntryThatLeadsOutside() throws Exception {
    Archive archive = server(Map.of("server/../../../escaped", "boo"));

    assertThatThrownBy(() -> partsFolder.unpacked(archive)).isInstanceOf(LaunchFailed.class);
    assertThat(folder.resolve("escaped")).doesNotExist();
  }

  @Test
  void removesWhatADeadLauncherLeftUnfinished() throws Exception {
    Path unfinished = Files.createDirectories(parts.resolve(".unpacking-999999999-x/deep"));

    partsFolder.unpacked(server(Map.of("server/a", "1")));

    assertThat(unfinished).doesNotExist();
  }

  @Test
  void breaksOffWhenClosed() throws Exception {
    Archive archive = server(Map.of("server/a", "1"));
    partsFolder.close();

    assertThatThrownBy(() -> partsFolder.unpacked(archive)).hasMessageContaining("cancelled");
    assertThat(parts).isEmptyDirectory();
  }

  private Archive server(Map<String, String> entries) throws Exception {
    Path file = folder.resolve("server-1.2.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : new LinkedHashMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return new Archive(file, Archive.Format.ZIP);
  }
}
