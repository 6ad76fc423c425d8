package lingao.launcher.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process across a crash of the launcher. Process numbers are used again by the system,
 * so the file also holds when the process began and one of its arguments; only a process that has
 * all three is taken for ours.
 */
final class PidFile {
  /** How far the system's account of a start may move when its clock is set. */
  private static final Duration CLOCK_STEP = Duration.ofSeconds(5);

  private final Path file;

  PidFile(Path file) {
    this.file = file;
  }

  void write(ProcessHandle process, String mark) throws IOException {
    long began = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    Files.write(file, List.of(Long.toString(process.pid()), Long.toString(began), mark));
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  /** The remembered process, if it still runs and is the same one. */
  Optional<ProcessHandle> process() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 3
        || !lines.get(0).matches("\\d{1,18}")
        || !lines.get(1).matches("\\d{1,18}")) {
      return Optional.empty();
    }
    Instant began = Instant.ofEpochMilli(Long.parseLong(lines.get(1)));
    return ProcessHandle.of(Long.parseLong(lines.get(0)))
        .filter(p -> beganThen(p, began) && CommandLine.of(p).contains(lines.get(2)));
  }

  private static boolean beganThen(ProcessHandle process, Instant began) {
    Instant actual = process.info().startInstant().orElse(Instant.EPOCH);
    return Duration.between(began, actual).abs().compareTo(CLOCK_STEP) < 0;
  }
}
