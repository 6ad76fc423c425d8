package lingao.catalog.search.elasticsearch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;

/** Where the nodes of a cluster are, and who asks. */
final class ClusterAddress {

  private static final int STANDARD_PORT = 9200;

  private final List<URI> nodes;

  private ClusterAddress(List<URI> nodes) {
    this.nodes = nodes;
  }

  /** Reads {@code http://user:password@host:port}, or several, parted by commas. */
  static ClusterAddress parse(String text) {
    return new ClusterAddress(
        Arrays.stream(text.split(","))
            .map(String::strip)
            .filter(node -> !node.isEmpty())
            .map(URI::create)
            .toList());
  }

  HttpHost[] hosts() {
    return nodes.stream()
        .map(
            node ->
                new HttpHost(
                    node.getHost(),
                    node.getPort() < 0 ? STANDARD_PORT : node.getPort(),
                    node.getScheme()))
        .toArray(HttpHost[]::new);
  }

  /** The {@code Authorization} header (RFC 7617), if a user is named. */
  Header[] headers() {
    return nodes.stream()
        .map(URI::getUserInfo)
        .filter(Objects::nonNull)
        .limit(1)
        .map(user -> Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)))
        .map(user -> new BasicHeader("Authorization", "Basic " + user))
        .toArray(Header[]::new);
  }
}
