package lingao.launcher;

import java.nio.file.Path;

/**
 * What is true of a run from its beginning to its end.
 *
 * @param httpPort the shop's port
 * @param adminPort of Payara's administration
 * @param adminPassword of Payara's user {@code admin}, never to be printed
 * @param elasticsearch the search server's address
 * @param demo whether demo data and demo accounts were asked for
 * @param dataDirectory everything that survives
 */
record Facts(
    int httpPort,
    int adminPort,
    String adminPassword,
    String elasticsearch,
    boolean demo,
    Path dataDirectory) {

  /** The shop's address on this machine, with the slash that begins its paths. */
  String address() {
    return "http://localhost:" + httpPort + "/";
  }
}
