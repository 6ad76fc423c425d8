package lingao.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lingao.launcher.machine.LaunchFailed;

/**
 * What the machine must offer; checked first, since a server that runs out of memory half-way
 * explains itself badly.
 */
final class Requirements {
  private static final int JAVA = 17;
  private static final long MEMORY_MB = 2200;
  private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");

  private Requirements() {}

  static void check() {
    checkJava(Runtime.version().feature());
    checkMemory(availableMegabytes());
  }

  static void checkJava(int version) {
    if (version < JAVA) {
      throw new LaunchFailed("The shop needs Java 17 or newer, this is Java " + version + ".");
    }
  }

  static void checkMemory(OptionalLong available) {
    if (available.isPresent() && available.getAsLong() < MEMORY_MB) {
      throw new LaunchFailed(
          "The shop with its database and search server needs about %d MB of free memory and only %d MB are available: close other programs."
              .formatted(MEMORY_MB, available.getAsLong()));
    }
  }

  /**
   * The less of what the machine and what this container may still use; absent where the system
   * does not tell.
   */
  private static OptionalLong availableMegabytes() {
    return Stream.of(machine(Path.of("/proc/meminfo")), container(Path.of("/sys/fs/cgroup")))
        .flatMap(Optional::stream)
        .mapToLong(Long::longValue)
        .map(bytes -> bytes >> 20)
        .min();
  }

  static Optional<Long> machine(Path memoryInformation) {
    return text(memoryInformation)
        .map(AVAILABLE::matcher)
        .filter(Matcher::find)
        .map(found -> Long.parseLong(found.group(1)) << 10);
  }

  static Optional<Long> container(Path group) {
    Optional<Long> limit = number(group.resolve("memory.max"));
    Optional<Long> used = number(group.resolve("memory.current"));
    return limit.flatMap(most -> used.map(now -> most - now));
  }

  private static Optional<Long> number(Path file) {
    return text(file).map(String::strip).filter(t -> t.matches("\\d{1,18}")).map(Long::valueOf);
  }

  private static Optional<String> text(Path file) {
    try {
      return Files.isReadable(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
