package lingao.catalog.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import lingao.catalog.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedLinkTest {

  @RegisterExtension final Seed seed = new Seed();

  /** Written by GS1's own toolkit (GS1DigitalLinkToolkit.js); the first two stand in its source. */
  @ParameterizedTest
  @CsvSource({
    "/AQnYUc1gmiERBhQ0ytiyZuAGOLc1TQ,"
        + " https://id.gs1.org/01/05412345000013/10/ABC%26%2B123?7003=1903061658",
    "/AQnYUc1gmiERBhQ0ytiyZuAGOLc1TXhXsaXbQKHFuaprwUmrBX6g,"
        + " https://id.gs1.org/01/05412345000013/10/ABC%26%2B123"
        + "?7003=1903061658&expdt=1903061658&k1=v1",
    "/ARFKk4XBoA, https://id.gs1.org/01/09506000134352",
    "/CxFKk4XBoI1XgkY, https://id.gs1.org/01/09506000134352/10/ABC123",
    "/ARFKk4XBoCCNV4JG, https://id.gs1.org/01/09506000134352/10/ABC123",
    "/CxFKk4XBoNDTbn2u3-JCCjA5, https://id.gs1.org/01/09506000134352/10/abc-12_x/21/12345",
    "/ARFKk4XBoCDQ0259rt_iQgowOQ, https://id.gs1.org/01/09506000134352/10/abc-12_x/21/12345",
    "/DBFKk4XBoQsFexV4g, https://id.gs1.org/01/09506000134352/21/A%2F1%2Bb",
    "/GhFKk4XBoEl93n-N6JlfxEhFQ,"
        + " https://id.gs1.org/01/09506000134352/22/2A/10/beef/21/CAFE?17=261231",
    "/ARFKk4XBoCBJfd4uf43kKJlfxEhFQ,"
        + " https://id.gs1.org/01/09506000134352/22/2A/10/beef/21/CAFE?17=261231",
    "/LRFRGaDtJAAXog0hrbda67aAC5_jf4HFhYXpZaA,"
        + " https://id.gs1.org/01/09520010000018/10/DW261120A?3103=000189&17=261231&x=hello",
    "/nUKnilScLg0A, https://id.gs1.org/414/9506000134352/254/A7",
    "/JUQqdBSKVJwuDQ, https://id.gs1.org/414/9506000134352/254/A7",
    "/mmv3nTrTTQAH7UlQ, https://id.gs1.org/8010/9506000AB-1/8011/42",
    "/gBBr9506000AB-1gBElQ, https://id.gs1.org/8010/9506000AB-1/8011/42",
    "/AN2yxDhfaiaw, https://id.gs1.org/00/998440410914660971",
    "/JVilScLg0DHs, https://id.gs1.org/255/9506000134352123",
    "/01/09506000134352/EEarwSMXP8bw/,"
        + " https://id.gs1.org/01/09506000134352/10/ABC123?17=261231"
  })
  void what_gs1s_toolkit_has_compressed_is_read(String path, String plain) {
    assertThat(CompressedLink.read(path)).map(DigitalLink::uri).contains(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/products",
        "/01/09506000134352",
        "/01/09506000134352/10/ABC123",
        "/10/ABC123/EEarwSMXP8bw",
        "/CxFKk4XBoI1XgkY/more",
        "/sitemap-of-goods.xml"
      })
  void other_paths_are_none(String path) {
    assertThat(CompressedLink.read(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/registrations",
        "/ARFKk4XBoCCNV4",
        "/CxFKk4XBoI",
        "/__________",
        "/AAAAAAAAAA",
        "/EEarwSMXP8bw",
        "/01/09506000134353/EEarwSMXP8bw"
      })
  void what_only_looks_like_one_is_refused(String path) {
    assertThatThrownBy(() -> CompressedLink.read(path)).isInstanceOf(Gs1Refused.class);
  }

  @Test
  void whatever_comes_is_read_or_refused() {
    Random random = seed.random();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder path = new StringBuilder("/");
      int length = 10 + random.nextInt(60);
      for (int c = 0; c < length; c++) {
        path.append(Bits.ALPHABET.charAt(random.nextInt(64)));
      }
      try {
        assertThat(CompressedLink.read(path.toString())).isPresent();
      } catch (Gs1Refused e) {
        assertThat(e.reason()).isNotNull();
      }
    }
  }
}
