package lingao.catalog.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.http.HttpHost;
import org.junit.jupiter.api.Test;

class ClusterAddressTest {

  @Test
  void readsSeveralNodes() {
    ClusterAddress address = ClusterAddress.parse("http://one:9201, https://two");
    assertThat(address.hosts())
        .containsExactly(new HttpHost("one", 9201, "http"), new HttpHost("two", 9200, "https"));
    assertThat(address.headers()).isEmpty();
  }

  @Test
  void signsInWhenAUserIsNamed() {
    assertThat(ClusterAddress.parse("https://me:secret@one:9200").headers())
        .singleElement()
        .satisfies(header -> assertThat(header.getValue()).isEqualTo("Basic bWU6c2VjcmV0"));
  }
}
