package lingao.catalog.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A mail server, as {@code SMTP_URL} names it: {@code
 * smtp://user:password@host:port?starttls=required&from=shop@example.com}, {@code smtps://} for TLS
 * from the first byte (RFC 8314). User, password and query are percent-encoded.
 *
 * @param starttls RFC 3207
 * @param from whom mails are from
 */
record SmtpAddress(
    String host,
    int port,
    boolean tls,
    StartTls starttls,
    Optional<String> user,
    Optional<String> password,
    String from) {

  private static final int SMTP = 25;
  private static final int SUBMISSION = 587;
  private static final int SUBMISSIONS = 465;
  private static final String CONNECT_TIMEOUT_MS = "10000";
  private static final String TIMEOUT_MS = "30000";

  /** Whether a plain connection becomes an encrypted one. */
  enum StartTls {
    /** Always, else no mail is sent: the standard where a password is. */
    REQUIRED,
    /** If the server can. */
    OPTIONAL,
    /** Never, for a server on this machine. */
    OFF
  }

  /**
   * Reads it.
   *
   * @param from whom mails are from unless the address says it
   * @throws IllegalArgumentException when it makes no sense; tells no password
   */
  static SmtpAddress parse(String url, String from) {
    URI uri = uri(url.strip());
    boolean tls = "smtps".equals(uri.getScheme());
    if (uri.getHost() == null || !(tls || "smtp".equals(uri.getScheme()))) {
      throw new IllegalArgumentException("SMTP_URL is smtp://… or smtps://… with a host");
    }
    Optional<String> user = userInfo(uri, 0);
    return new SmtpAddress(
        uri.getHost(),
        uri.getPort() > 0 ? uri.getPort() : standardPort(tls, user.isPresent()),
        tls,
        query(uri, "starttls")
            .map(SmtpAddress::starttls)
            .orElse(user.isPresent() ? StartTls.REQUIRED : StartTls.OPTIONAL),
        user,
        userInfo(uri, 1),
        query(uri, "from").orElse(from));
  }

  /** For Jakarta Mail. */
  Properties properties() {
    String protocol = protocol();
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", protocol);
    String prefix = "mail." + protocol + ".";
    properties.put(prefix + "host", host);
    properties.put(prefix + "port", Integer.toString(port));
    properties.put(prefix + "auth", Boolean.toString(user.isPresent()));
    properties.put(prefix + "starttls.enable", Boolean.toString(!tls && starttls != StartTls.OFF));
    properties.put(
        prefix + "starttls.required", Boolean.toString(!tls && starttls == StartTls.REQUIRED));
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "connectiontimeout", CONNECT_TIMEOUT_MS);
    properties.put(prefix + "timeout", TIMEOUT_MS);
    properties.put(prefix + "writetimeout", TIMEOUT_MS);
    return properties;
  }

  String protocol() {
    return tls ? "smtps" : "smtp";
  }

  /** The domain that the mails are from. */
  String domain() {
    return from.substring(from.lastIndexOf('@') + 1);
  }

  private static URI uri(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      // Its message would repeat the password.
      throw new IllegalArgumentException("SMTP_URL is no address", null);
    }
  }

  private static int standardPort(boolean tls, boolean user) {
    return tls ? SUBMISSIONS : user ? SUBMISSION : SMTP;
  }

  private static StartTls starttls(String value) {
    return Arrays.stream(StartTls.values())
        .filter(known -> known.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("starttls is required, optional or off"));
  }

  private static Optional<String> userInfo(URI uri, int part) {
    @Nullable String info = uri.getRawUserInfo();
    return info == null
        ? Optional.empty()
        : Arrays.stream(info.split(":", 2)).skip(part).findFirst().map(SmtpAddress::decode);
  }

  private static Optional<String> query(URI uri, String name) {
    @Nullable String query = uri.getRawQuery();
    return query == null
        ? Optional.empty()
        : Arrays.stream(query.split("&"))
            .filter(pair -> pair.startsWith(name + "="))
            .findFirst()
            .map(pair -> decode(pair.substring(name.length() + 1)));
  }

  /** A plus is a plus there, as in {@code shop+mail@example.com}. */
  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Tells no password. */
  @Override
  public String toString() {
    return protocol() + "://" + host + ":" + port;
  }
}
