package lingao.launcher.payara;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where and how Payara logs: into one file of ours, rolled over by size, nothing on its standard
 * output.
 */
final class LoggingProperties {
  private static final String FILE = "com.sun.enterprise.server.logging.GFFileHandler.";

  private LoggingProperties() {}

  static void adapt(Path file, Path log) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    properties.setProperty("handlers", "");
    properties.setProperty("handlerServices", "com.sun.enterprise.server.logging.GFFileHandler");
    properties.setProperty(FILE + "file", log.toString());
    properties.setProperty(FILE + "rotationLimitInBytes", "10000000");
    properties.setProperty(FILE + "maxHistoryFiles", "5");
    try (Writer writer = Files.newBufferedWriter(file)) {
      properties.store(writer, null);
    }
  }
}
