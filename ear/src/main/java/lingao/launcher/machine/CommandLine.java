package lingao.launcher.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The arguments of a running process. */
final class CommandLine {
  private CommandLine() {}

  /** Empty when the process ended or belongs to someone whose processes are not ours to read. */
  static List<String> of(ProcessHandle process) {
    Path proc = Path.of("/proc", Long.toString(process.pid()), "cmdline");
    if (!Files.exists(proc)) {
      return process.info().arguments().map(List::of).orElse(List.of());
    }
    try {
      // ProcessHandle cuts long command lines short, and Java servers have long ones.
      String line = new String(Files.readAllBytes(proc), StandardCharsets.UTF_8);
      return List.of(line.split("\0", -1));
    } catch (IOException e) {
      return List.of();
    }
  }
}
