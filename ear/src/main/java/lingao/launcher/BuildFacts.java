package lingao.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What the build wrote down for the launcher: where this module, its EAR and the distributions of
 * the parts are.
 */
final class BuildFacts {
  private static final String FILE = "build.properties";

  private BuildFacts() {}

  /** Those facts, and over them what someone gives. */
  static Properties overriddenBy(Properties given) {
    Properties properties = new Properties();
    try (InputStream file = BuildFacts.class.getResourceAsStream(FILE)) {
      if (file != null) {
        properties.load(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    given
        .stringPropertyNames()
        .forEach(name -> properties.setProperty(name, given.getProperty(name)));
    return properties;
  }
}
