package lingao.storefront.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EpcisOpenApiTest {

  private final JsonNode document = read();

  @Test
  void describes_each_call() {
    Stream<String> calls =
        new EpcisApi()
            .getClasses().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getMethods()).flatMap(m -> calls(type, m)));

    assertThat(calls)
        .hasSizeGreaterThan(25)
        .allSatisfy(call -> assertThat(document.at(call).isMissingNode()).as(call).isFalse());
  }

  @Test
  void describes_each_field_of_a_problem() {
    JsonNode fields = document.at("/components/schemas/EpcisProblem/properties");

    assertThat(fields.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EpcisProblem.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
  }

  /** One for each of the names that the path of a resource takes. */
  private static Stream<String> calls(Class<?> type, Method method) {
    String own = type.getAnnotation(Path.class).value();
    Path path = method.getAnnotation(Path.class);
    String rest = path == null ? "" : path.value().replace("{rest: .+}", "{id}");
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(verb -> verb.value().toLowerCase(Locale.ROOT))
        .flatMap(verb -> names(own).map(name -> pointer(name + rest) + "/" + verb));
  }

  private static Stream<String> names(String path) {
    int list = path.indexOf("{kind: ");
    return list < 0
        ? Stream.of(path.equals("/") ? "" : path)
        : Arrays.stream(path.substring(list + "{kind: ".length(), path.length() - 1).split("\\|"))
            .map(name -> "/" + name);
  }

  /** JSON Pointer, RFC 6901, 3; what parameters match is not part of their names there. */
  private static String pointer(String path) {
    String plain = EpcisApi.PATH + path.replaceAll("\\{(\\w+)(: \\.\\+)?}", "{$1}");
    String named = plain.replace("/eventTypes/{eventType}", "/eventTypes/{id}");
    return "/paths/" + named.replace("/", "~1");
  }

  private static JsonNode read() {
    try (InputStream in = EpcisApi.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      return YAMLMapper.builder().build().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
