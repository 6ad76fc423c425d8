package lingao.launcher.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A small program of the operating system that runs, answers and ends. */
record Tool(String path) {
  private static final List<String> FOLDERS = List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin");

  static Optional<Tool> named(String name) {
    return FOLDERS.stream()
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .map(p -> new Tool(p.toString()));
  }

  /** What it prints, without the line end; a failed call is a {@link LaunchFailed}. */
  String output(String... arguments) {
    List<String> command =
        new ArrayList<>(Stream.concat(Stream.of(path), Stream.of(arguments)).toList());
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new LaunchFailed(String.join(" ", command) + " failed: " + text.strip());
      }
      return text.strip();
    } catch (IOException e) {
      throw new LaunchFailed(path + " cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  static boolean succeeds(List<String> command) {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static LaunchFailed interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new LaunchFailed("The start was interrupted.", e);
  }
}
