package lingao.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.storefront.api.order.BasketAnswer;
import lingao.storefront.api.order.BasketsResource.NewBasket;
import lingao.storefront.api.order.OrderAnswer;
import lingao.storefront.api.order.PlacedAnswer;
import lingao.storefront.api.problem.Problem;
import lingao.storefront.api.view.Brands;
import lingao.storefront.api.view.FeedPage;
import lingao.storefront.api.view.ProductListing;
import lingao.storefront.api.view.ProductView;
import lingao.storefront.api.view.StoryView;
import lingao.storefront.api.view.Suggestions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiTest {

  private final JsonNode document = read();

  @Test
  void describesEachCall() {
    Stream<String> calls =
        new ShopApi()
            .getClasses().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(
                    type ->
                        Arrays.stream(type.getMethods())
                            .flatMap(method -> verb(method).stream())
                            .map(verb -> verb.formatted(pointed(ShopApi.PATH + path(type)))));

    assertThat(calls)
        .hasSizeGreaterThan(12)
        .allSatisfy(call -> assertThat(document.at(call).isMissingNode()).as(call).isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ProductListing.class,
        ProductView.class,
        Suggestions.class,
        Brands.class,
        FeedPage.class,
        StoryView.class,
        NewBasket.class,
        BasketAnswer.class,
        PlacedAnswer.class,
        OrderAnswer.class,
        Problem.class
      })
  void describesEachFieldOfAnswer(Class<?> answer) {
    JsonNode schema = document.at("/components/schemas/" + answer.getSimpleName());

    assertThat(schema.isMissingNode()).as(answer.getSimpleName()).isFalse();
    check(answer, schema);
  }

  @Test
  void refersToNothingThatIsMissing() {
    assertThat(document.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference -> assertThat(resolve(reference).isMissingNode()).as(reference).isFalse());
  }

  private void check(Class<?> record, JsonNode schema) {
    JsonNode own = schema.has("allOf") ? schema.at("/allOf/1") : schema;
    List<String> required = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        check(component.getType(), follow(schema.at("/allOf/0")));
        continue;
      }
      all.add(component.getName());
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        required.add(component.getName());
      }
      checkType(component.getGenericType(), own.at("/properties/" + component.getName()));
    }
    assertThat(own.at("/properties").fieldNames())
        .toIterable()
        .as(record.getSimpleName())
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(own.at("/required"))
        .as(record.getSimpleName())
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(required);
  }

  private void checkType(Type type, JsonNode schema) {
    if (type instanceof ParameterizedType list) {
      assertThat(schema.at("/type").asText()).isEqualTo("array");
      checkType(list.getActualTypeArguments()[0], schema.at("/items"));
    } else if (((Class<?>) type).isRecord()) {
      check((Class<?>) type, follow(schema));
    }
  }

  /** A reference with a description of its own stands in {@code allOf}. */
  private JsonNode follow(JsonNode schema) {
    return resolve((schema.has("$ref") ? schema : schema.at("/allOf/0")).at("/$ref").asText());
  }

  private JsonNode resolve(String reference) {
    return document.at(reference.substring(1));
  }

  /** Where the document tells of a call, {@code %s} for the path of its resource. */
  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(verb -> verb.value().toLowerCase(Locale.ROOT))
        .map(verb -> "/paths/" + pointed("%s" + path(method)) + "/" + verb)
        .findFirst();
  }

  /** JSON Pointer, RFC 6901, 3. */
  private static String pointed(String key) {
    return key.replace("/", "~1");
  }

  private static String path(Class<?> type) {
    return type.getAnnotation(Path.class).value();
  }

  private static String path(Method method) {
    Path path = method.getAnnotation(Path.class);
    return path == null ? "" : path.value();
  }

  private static JsonNode read() {
    try (InputStream in = ShopApi.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      return YAMLMapper.builder().build().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
