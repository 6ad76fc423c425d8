package lingao.storefront.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.request.IRequestParameters;
import org.apache.wicket.request.Request;
import org.apache.wicket.util.string.StringValue;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, by the names of its fields. What is absent is empty; of what is
 * absurdly long only the beginning is kept, enough for its field to find it too long.
 */
public record Typed(Map<String, List<String>> sent) {

  /** A form of which nothing is known. */
  public static final Typed NOTHING = new Typed(Map.of());

  private static final int LONGEST = 2000;
  private static final int MOST_VALUES = 50;

  /** A form as it was sent in the body of a request. */
  public static Typed of(Request request) {
    IRequestParameters body = request.getPostParameters();
    Map<String, List<String>> values = new HashMap<>();
    body.getParameterNames().forEach(name -> values.put(name, values(body, name)));
    return new Typed(values);
  }

  private static List<String> values(IRequestParameters body, String name) {
    @Nullable List<StringValue> values = body.getParameterValues(name);
    return values == null || values.isEmpty()
        ? List.of("")
        : values.stream().limit(MOST_VALUES).map(value -> tidy(value.toString(""))).toList();
  }

  /** The value of a field, the first of several, without space around it. */
  public String get(String name) {
    return sent.getOrDefault(name, List.of("")).get(0);
  }

  /** The values of all fields, the first of several. */
  public Map<String, String> values() {
    return sent.keySet().stream().collect(Collectors.toMap(name -> name, this::get));
  }

  /** All values of the fields of that name but empty ones, the first 50. */
  public List<String> all(String name) {
    return sent.getOrDefault(name, List.of()).stream().filter(v -> !v.isEmpty()).toList();
  }

  /** Whether a field or a button of that name was sent, be it empty. */
  public boolean has(String name) {
    return sent.containsKey(name);
  }

  /** A whole number from 0 to 99,999; -1 for anything else. */
  public int number(String name) {
    String value = get(name);
    return value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : -1;
  }

  /** The database takes no NUL. */
  private static String tidy(String value) {
    String text = value.replace("\u0000", "").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
