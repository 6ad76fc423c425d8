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

  private static final int LINES = 4;

  private final Path file;

  PidFile(Path file) {
    this.file = file;
  }

  /**
   * Remembers a process.
   *
   * @param signal by which it ends cleanly
   * @param mark one of its arguments
   */
  void write(ProcessHandle process, Signal signal, String mark) throws IOException {
    long began = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    Files.write(
        file, List.of(Long.toString(process.pid()), Long.toString(began), signal.name(), mark));
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  /** The remembered process, if it still runs and is the same one. */
  Optional<Remembered> read() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    try {
      return lines.size() < LINES ? Optional.empty() : find(lines);
    } catch (IllegalArgumentException e) {
      // A file that was not written to its end: whatever it meant cannot be known.
      return Optional.empty();
    }
  }

  private static Optional<Remembered> find(List<String> lines) {
    Instant began = Instant.ofEpochMilli(Long.parseLong(lines.get(1)));
    Signal signal = Signal.valueOf(lines.get(2));
    return ProcessHandle.of(Long.parseLong(lines.get(0)))
        .filter(p -> beganThen(p, began) && CommandLine.of(p).contains(lines.get(3)))
        .map(p -> new Remembered(p, signal));
  }

  private static boolean beganThen(ProcessHandle process, Instant began) {
    Instant actual = process.info().startInstant().orElse(Instant.EPOCH);
    return Duration.between(began, actual).abs().compareTo(CLOCK_STEP) < 0;
  }

  /**
   * A process of an earlier launcher.
   *
   * @param process running
   * @param signal by which it ends cleanly
   */
  record Remembered(ProcessHandle process, Signal signal) {}
}
