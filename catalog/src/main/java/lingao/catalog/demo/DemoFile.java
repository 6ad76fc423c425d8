package lingao.catalog.demo;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A readable file of the demo data, read strictly: an unknown key, a wrong type or a missing text
 * stops the load and names file and line.
 *
 * @param name below {@code demo/}, such as {@code halls.yaml}
 */
record DemoFile(String name, String text) {

  /** Reads a file of the class path. */
  static DemoFile open(String name) {
    return new DemoFile(name, new String(bytes(name), StandardCharsets.UTF_8));
  }

  /** The bytes of any demo file, pictures too. */
  static byte[] bytes(String name) {
    try (@Nullable InputStream in = DemoFile.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) {
        throw new IllegalStateException("there is no demo file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole file as {@code type}. */
  <T> T as(Class<T> type) {
    try {
      return Objects.requireNonNull(DemoYaml.MAPPER.readValue(text, type));
    } catch (JsonMappingException e) {
      throw new DemoException(name, lineOf(e), reason(e), e);
    } catch (JacksonException e) {
      throw new DemoException(name, lineOf(e), e.getOriginalMessage(), e);
    }
  }

  /**
   * Does {@code load}; when it fails, says in which entry.
   *
   * @param entry a word that stands in the entry's first lines alone, such as its code
   */
  void load(String entry, Runnable load) {
    try {
      load.run();
    } catch (RuntimeException e) {
      throw new DemoException(name, lineOf(entry), String.valueOf(rootOf(e).getMessage()), e);
    }
  }

  private int lineOf(String entry) {
    int at = text.indexOf(entry);
    return at < 0 ? 1 : (int) text.substring(0, at).lines().count() + (endsLine(at) ? 1 : 0);
  }

  private boolean endsLine(int at) {
    return at > 0 && text.charAt(at - 1) == '\n';
  }

  private static int lineOf(JacksonException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  private static String reason(JsonMappingException e) {
    return rootOf(e) instanceof JacksonException json
        ? json.getOriginalMessage()
        : String.valueOf(rootOf(e).getMessage());
  }

  private static Throwable rootOf(Throwable e) {
    return e.getCause() == null ? e : rootOf(e.getCause());
  }
}
