package lingao.launcher.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a launcher left running when it was killed without a chance to stop it. */
public final class Orphans {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Orphans() {}

  /** Stops every process that a file of the folder remembers, last started first. */
  public static void stop(Path pidFolder, Console console)
      throws IOException, InterruptedException {
    for (Path file : newestFirst(pidFolder)) {
      PidFile pidFile = new PidFile(file);
      Optional<PidFile.Remembered> orphan = pidFile.read();
      if (orphan.isPresent()) {
        ProcessHandle process = orphan.get().process();
        console.say(
            "Stopping process %d (%s), left over from a launcher that was killed."
                .formatted(process.pid(), name(file)));
        Ending.of(process, orphan.get().signal(), PATIENCE);
      }
      pidFile.delete();
    }
  }

  private static List<Path> newestFirst(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".pid"))
          .sorted((a, b) -> Long.compare(b.toFile().lastModified(), a.toFile().lastModified()))
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".pid", "");
  }
}
