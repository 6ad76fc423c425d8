package lingao.launcher;

import java.util.List;
import lingao.launcher.machine.Console;

/** The terminal, with the seconds since the start before each line of progress. */
public final class Terminal implements Console {
  private final long begin = System.nanoTime();

  @Override
  public void say(String line) {
    print(List.of("[%5.1f s] %s".formatted((System.nanoTime() - begin) / 1e9, line)));
  }

  /** Prints lines as they are, none of another thread between them. */
  synchronized void print(List<String> lines) {
    lines.forEach(System.out::println);
    System.out.flush();
  }
}
