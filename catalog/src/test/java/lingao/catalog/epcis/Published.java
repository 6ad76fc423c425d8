package lingao.catalog.epcis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Documents and lists that tests read. */
final class Published {

  private static final String CAPTURE = "/2.0/EPCIS/JSON/Capture/";

  private Published() {}

  /** The names of OpenEPCIS' capture documents and events in JSON. */
  static Stream<String> names() {
    return text("/openepcis-test-resources.list")
        .lines()
        .filter(line -> line.startsWith(CAPTURE) && line.endsWith(".json"))
        .map(line -> line.substring(CAPTURE.length()));
  }

  static byte[] document(String name) {
    return bytes(CAPTURE + name);
  }

  static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Published.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
