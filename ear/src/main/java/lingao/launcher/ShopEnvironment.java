package lingao.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lingao.launcher.postgres.Database;

/**
 * What the shop reads through MicroProfile Config: the launcher's own environment, with what it
 * started filled in. Parts that are named there already are outside ones and replace the
 * launcher's.
 */
final class ShopEnvironment {
  private final Map<String, String> variables;

  ShopEnvironment(Map<String, String> variables) {
    this.variables = new HashMap<>(variables);
  }

  /** The outside database, if one is named. */
  Optional<Database> database() {
    return value("DATABASE_URL")
        .map(
            url ->
                new Database(
                    url, value("DATABASE_USER").orElse(""), value("DATABASE_PASSWORD").orElse("")));
  }

  /** The outside search server, if one is named. */
  Optional<String> elasticsearch() {
    return value("ELASTICSEARCH_URL");
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /** A database of one's own gets no demo data: it may be the real one. */
  boolean isDemo(boolean wanted) {
    return wanted && database().isEmpty();
  }

  /** What the shop puts before its paths, which begin with one. */
  private static String withoutSlash(String address) {
    return address.replaceFirst("/$", "");
  }

  Map<String, String> complete(
      String elasticsearch, String localAddress, Path media, boolean demo) {
    Map<String, String> complete = new HashMap<>(variables);
    complete.put("ELASTICSEARCH_URL", elasticsearch);
    complete.put("PUBLIC_URL", value("PUBLIC_URL").orElse(withoutSlash(localAddress)));
    // The payment stub's notices need no way out and back in.
    complete.putIfAbsent("STRIPE_STUB_WEBHOOK", withoutSlash(localAddress) + "/webhooks/stripe");
    complete.put("MEDIA_DIR", value("MEDIA_DIR").orElse(media.toString()));
    complete.put("DEMO_DATA", Boolean.toString(isDemo(demo)));
    return complete;
  }
}
