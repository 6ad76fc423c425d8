package lingao.launcher.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program to run.
 *
 * @param name what people call it: {@code "PostgreSQL"}
 * @param arguments the program and its arguments; never a secret, every user of the machine can
 *     read them
 * @param environment all of its environment, secrets included; nothing is inherited
 * @param folder its working directory
 * @param output where both of its output streams go
 * @param log the file that tells best why it failed, often the same
 * @param account who runs it
 */
public record Command(
    String name,
    List<String> arguments,
    Map<String, String> environment,
    Path folder,
    Path output,
    Path log,
    Account account) {

  public Command {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }
}
