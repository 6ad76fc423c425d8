package lingao.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import lingao.launcher.machine.LaunchFailed;
import lingao.launcher.unpack.Archive;
import lingao.launcher.unpack.Archive.Format;

/**
 * The Maven artifacts the system is made of.
 *
 * @param payara the application server's distribution
 * @param elasticsearch the search server's distribution
 * @param postgres the database server's programs, for this operating system
 * @param driver the JDBC driver
 * @param ear the shop; absent when someone else deploys it
 */
record Archives(
    Archive payara, Archive elasticsearch, Archive postgres, Path driver, Optional<Path> ear) {

  /** Reads {@code launcher.payara} and its like. */
  static Archives from(Properties properties) {
    return new Archives(
        new Archive(file(properties, "launcher.payara"), Format.ZIP),
        new Archive(file(properties, "launcher.elasticsearch"), Format.ZIP),
        new Archive(file(properties, "launcher.postgres"), Format.TAR_XZ_IN_JAR),
        file(properties, "launcher.driver"),
        Optional.of(file(properties, "launcher.ear")));
  }

  private static Path file(Properties properties, String name) {
    String value = properties.getProperty(name);
    if (value == null) {
      throw new LaunchFailed(
          name + " is not set; the build fills it in, so start the launcher with mvn -Prun.");
    }
    return Path.of(value).toAbsolutePath();
  }

  Archives withoutEar() {
    return new Archives(payara, elasticsearch, postgres, driver, Optional.empty());
  }

  /** Fails when the build has not made what is to be started. */
  void check() {
    if (ear.isPresent() && !Files.isRegularFile(ear.get())) {
      throw new LaunchFailed(
          "The shop has not been built: there is no " + ear.get() + " (mvn -Prun builds it).");
    }
  }
}
