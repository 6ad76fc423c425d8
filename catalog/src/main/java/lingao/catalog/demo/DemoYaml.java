package lingao.catalog.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How demo files are read: each key known, each value of its type, and nothing left out. */
final class DemoYaml {

  static final ObjectMapper MAPPER =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .annotationIntrospector(new AllRequired())
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .withConfigOverride(List.class, o -> o.setSetterInfo(emptyForNothing()))
          .withConfigOverride(Map.class, o -> o.setSetterInfo(emptyForNothing()))
          .build();

  private DemoYaml() {}

  private static JsonSetter.Value emptyForNothing() {
    return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
  }

  /**
   * Each component of a record must be given, but for lists, maps, switches, and what is annotated.
   */
  private static final class AllRequired extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final Set<Class<?>> MAY_BE_LEFT_OUT =
        Set.of(List.class, Map.class, boolean.class);

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
      return !MAY_BE_LEFT_OUT.contains(member.getRawType())
          && !member.hasAnnotation(MayBeLeftOut.class);
    }
  }
}
