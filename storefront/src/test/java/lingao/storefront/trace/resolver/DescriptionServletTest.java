package lingao.storefront.trace.resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import lingao.catalog.hall.HallService;
import lingao.catalog.trace.link.CodeLinks;
import lingao.storefront.Answer;
import lingao.storefront.Samples;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // as the container does
class DescriptionServletTest {

  private static final String ADDRESS = "/.well-known/gs1resolver";

  private final DescriptionServlet servlet = new DescriptionServlet();

  DescriptionServletTest() {
    servlet.addresses = new CodeLinks("https://shop.example/");
    servlet.halls = mock(HallService.class);
    when(servlet.halls.halls()).thenReturn(List.of(Samples.hall()));
  }

  @Test
  void tells_what_the_resolver_can_do() throws IOException {
    Answer answer = ask("GET");
    JsonNode description = JsonMapper.builder().build().readTree(answer.body());

    assertThat(answer.contentType()).isEqualTo("application/json");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(description.at("/resolverRoot").asText()).isEqualTo("https://shop.example");
    assertThat(description.at("/name").asText()).isNotBlank();
    assertThat(description.at("/supportedLinkType/0/namespace").asText())
        .isEqualTo("https://ref.gs1.org/voc/");
    assertThat(description.at("/supportedLinkType/0/prefix").asText()).isEqualTo("gs1:");
    assertThat(description.at("/linkTypeDefaultCanBeLinkset").asBoolean(true)).isFalse();
    assertThat(description.at("/supportedContextValuesEnumerated/0").asText()).isEqualTo("haikou");
    assertThat(description.at("/jsonLdContextLocation").asText())
        .isEqualTo("https://ref.gs1.org/standards/resolver/linkset-context");
  }

  @Test
  void names_the_keys_that_have_an_address_here() throws IOException {
    JsonNode description = JsonMapper.builder().build().readTree(ask("GET").body());
    List<String> addresses =
        Arrays.stream(ResolverServlet.class.getAnnotation(WebServlet.class).value())
            .map(pattern -> pattern.replaceAll("[/*]", ""))
            .toList();

    assertThat(description.at("/supportedPrimaryKeys"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(addresses);
  }

  @Test
  void is_read_only() throws IOException {
    assertThat(ask("HEAD").status()).isEqualTo(200);
    assertThat(ask("OPTIONS").status()).isEqualTo(204);
    assertThat(ask("POST").status()).isEqualTo(405);
  }

  private Answer ask(String method) throws IOException {
    return new Asking(method, ADDRESS).of(servlet);
  }
}
