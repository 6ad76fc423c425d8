package lingao.launcher.payara;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The options of the server's Java machine: those of the template, read from the domain's
 * configuration as Payara's own starter does, and ours.
 */
final class Jvm {
  private static final String OPTIONS = DomainXml.CONFIG + "/java-config/jvm-options";
  private static final Pattern FOR_VERSIONS = Pattern.compile("\\[(.*?)\\|(.*?)](.*)");
  private static final int HEAP_MB = 640;

  private static final List<String> OURS =
      List.of(
          "-Xmx" + HEAP_MB + "m",
          "-XX:+ExitOnOutOfMemoryError",
          "-Duser.timezone=UTC",
          "-Dfile.encoding=UTF-8");

  private Jvm() {}

  /** Leaves out the OSGi shell with its port and the folder watcher that polls. */
  static void apply(XmlFile xml) {
    for (Element option : xml.all(OPTIONS)) {
      String text = option.getTextContent();
      if (text.startsWith("-Dorg.glassfish.additionalOSGiBundlesToStart=")
          || text.startsWith("-Dosgi.shell.telnet")
          || text.startsWith("-Dfelix.fileinstall")
          || text.startsWith("-Xmx")) {
        option.getParentNode().removeChild(option);
      }
    }
    for (String option : OURS) {
      xml.add(DomainXml.CONFIG + "/java-config", "jvm-options", Map.of()).setTextContent(option);
    }
  }

  static List<String> options(XmlFile xml, PayaraSettings settings, int javaVersion) {
    List<String> options = new ArrayList<>();
    for (Element option : xml.all(OPTIONS)) {
      Matcher conditional = FOR_VERSIONS.matcher(option.getTextContent().strip());
      if (!conditional.matches()) {
        options.add(option.getTextContent().strip());
      } else if (isWithin(conditional.group(1), conditional.group(2), javaVersion)) {
        options.add(conditional.group(3));
      }
    }
    if (settings.quickCompiler()) {
      options.add("-XX:TieredStopAtLevel=1");
    }
    return options.stream().map(option -> resolved(option, settings)).toList();
  }

  /**
   * A range such as {@code 17|} or {@code 11|20}; one that names a vendor is for a Java machine we
   * do not use.
   */
  private static boolean isWithin(String from, String to, int version) {
    return (from.isEmpty() || (isNumber(from) && version >= Integer.parseInt(from)))
        && (to.isEmpty() || (isNumber(to) && version <= Integer.parseInt(to)));
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,4}");
  }

  private static String resolved(String option, PayaraSettings settings) {
    return option
        .replace("${com.sun.aas.instanceRoot}", settings.domain().toString())
        .replace("${com.sun.aas.installRoot}", settings.install().toString());
  }
}
