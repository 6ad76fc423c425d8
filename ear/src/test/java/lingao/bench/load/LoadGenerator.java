package lingao.bench.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The process that makes the load, seen from the bench. */
public final class LoadGenerator implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final Writer loads;
  private final BufferedReader answers;
  private final Path log;

  private LoadGenerator(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.loads = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts it; what it has to complain of goes into {@code log}. */
  public static LoadGenerator start(Path log) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms192m",
                "-Xmx192m",
                "-cp",
                classPath(),
                LoadProcess.class.getName())
            .redirectError(log.toFile())
            .start();
    return new LoadGenerator(process, log);
  }

  /** Maven runs the bench in a class loader of its own. */
  private static String classPath() {
    if (LoadGenerator.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(URL::getPath)
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }

  /** Puts a load on and waits until it is over. */
  public Measured run(Load load) throws IOException {
    loads.write(JSON.writeValueAsString(load) + "\n");
    loads.flush();
    String line = answers.readLine();
    while (line != null && !line.startsWith(LoadProcess.RESULT)) {
      line = answers.readLine();
    }
    if (line == null) {
      throw new IOException("the load generator has ended, see " + log);
    }
    return JSON.readValue(line.substring(LoadProcess.RESULT.length()), Measured.class);
  }

  @Override
  public void close() throws IOException {
    try {
      loads.close();
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
