package lingao.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import lingao.launcher.machine.Console;
import lingao.launcher.machine.LaunchFailed;

/**
 * What to start and where. Made by {@link #from}, then changed with the {@code with…} methods.
 *
 * @param archives what the system is made of
 * @param dataDirectory everything that survives
 * @param partsDirectory unpacked distributions; may be shared by launchers
 * @param ports where the parts listen
 * @param httpHost the interface on which the shop listens
 * @param demo whether an empty database is filled with demo data and demo accounts
 * @param quickCompiler whether the servers' Java machines compile at once rather than well
 * @param readyTimeout how long the shop may take from its deployment until it is ready
 * @param environment what the shop finds in its environment, besides what the launcher adds
 * @param console who hears what happens
 */
public record LaunchOptions(
    Archives archives,
    Path dataDirectory,
    Path partsDirectory,
    PortNumbers ports,
    String httpHost,
    boolean demo,
    boolean quickCompiler,
    Duration readyTimeout,
    Map<String, String> environment,
    Console console) {

  public LaunchOptions {
    environment = Map.copyOf(environment);
  }

  /**
   * What the command line says.
   *
   * @param given usually the system's; what they leave open is as {@link BuildFacts} says
   * @param environment usually the launcher's own
   * @throws LaunchFailed when an option makes no sense
   */
  public static LaunchOptions from(
      Properties given, Map<String, String> environment, Console console) {
    Properties properties = BuildFacts.overriddenBy(given);
    Path home = Path.of(properties.getProperty("launcher.home", ".")).toAbsolutePath();
    Path data = path(Option.DATA_DIR, properties, home.resolve("data"));
    return new LaunchOptions(
        Archives.from(properties),
        data,
        path(Option.PARTS_DIR, properties, data.resolve("parts")),
        PortNumbers.from(properties),
        Option.HTTP_HOST.valueIn(properties),
        flag(Option.DEMO, properties),
        flag(Option.QUICK_COMPILER, properties),
        Duration.ofSeconds(seconds(properties)),
        environment,
        console);
  }

  private static Path path(Option option, Properties properties, Path standard) {
    String value = option.valueIn(properties);
    return (value.isEmpty() ? standard : Path.of(value)).toAbsolutePath().normalize();
  }

  private static boolean flag(Option option, Properties properties) {
    return switch (option.valueIn(properties)) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new LaunchFailed("-D%s is either true or false.".formatted(option.property()));
    };
  }

  private static int seconds(Properties properties) {
    String text = Option.READY_TIMEOUT.valueIn(properties);
    if (!text.matches("[1-9]\\d{0,4}")) {
      throw new LaunchFailed("-Dready.timeout=" + text + " is not a number of seconds.");
    }
    return Integer.parseInt(text);
  }

  /** The same on other data, with the unpacked distributions where they are. */
  public LaunchOptions withDataDirectory(Path folder) {
    return new LaunchOptions(
        archives,
        folder.toAbsolutePath().normalize(),
        partsDirectory,
        ports,
        httpHost,
        demo,
        quickCompiler,
        readyTimeout,
        environment,
        console);
  }

  /** The same on whatever ports are free. */
  public LaunchOptions withFreePorts() {
    return new LaunchOptions(
        archives,
        dataDirectory,
        partsDirectory,
        PortNumbers.FREE,
        httpHost,
        demo,
        quickCompiler,
        readyTimeout,
        environment,
        console);
  }

  /** The same with the servers alone: someone else deploys the shop. */
  public LaunchOptions withoutShop() {
    return new LaunchOptions(
        archives.withoutEar(),
        dataDirectory,
        partsDirectory,
        ports,
        httpHost,
        demo,
        quickCompiler,
        readyTimeout,
        environment,
        console);
  }

  /** The same with or without demo data. */
  public LaunchOptions withDemo(boolean wanted) {
    return new LaunchOptions(
        archives,
        dataDirectory,
        partsDirectory,
        ports,
        httpHost,
        wanted,
        quickCompiler,
        readyTimeout,
        environment,
        console);
  }

  /** The same with one more variable in the shop's environment. */
  public LaunchOptions withEnvironment(String name, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(name, value);
    return new LaunchOptions(
        archives,
        dataDirectory,
        partsDirectory,
        ports,
        httpHost,
        demo,
        quickCompiler,
        readyTimeout,
        more,
        console);
  }
}
