package lingao.bench.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The load generator's own process: takes a {@link Load} a line, as JSON, and answers each with a
 * line that begins with {@value #RESULT}. It ends with its input, so never outlives who started it.
 */
public final class LoadProcess {

  static final String RESULT = "RESULT ";

  private LoadProcess() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    ObjectMapper json = new ObjectMapper();
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader loads =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = loads.readLine();
    while (line != null) {
      Measured measured = Hyperfoil.run(json.readValue(line, Load.class));
      answers.println(RESULT + json.writeValueAsString(measured));
      line = loads.readLine();
    }
    System.exit(0);
  }
}
