package lingao.launcher.machine;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program says about itself. */
public final class Version {
  private static final Pattern NUMBER = Pattern.compile("(\\d+)\\.");

  private Version() {}

  /** The first number of what {@code program --version} prints. */
  public static int major(Path program) {
    String text = new Tool(program.toString()).output("--version");
    Matcher number = NUMBER.matcher(text);
    if (!number.find()) {
      throw new LaunchFailed(program + " does not tell its version: " + text);
    }
    return Integer.parseInt(number.group(1));
  }
}
