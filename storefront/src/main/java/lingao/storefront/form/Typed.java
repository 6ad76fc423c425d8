package lingao.storefront.form;

import java.util.HashMap;
import java.util.Map;
import org.apache.wicket.request.IRequestParameters;
import org.apache.wicket.request.Request;

/**
 * What somebody typed into a form, by the names of its fields. What is absent is empty; of what is
 * absurdly long only the beginning is kept, enough for its field to find it too long.
 */
public record Typed(Map<String, String> values) {

  private static final int LONGEST = 2000;

  /** A form as it was sent in the body of a request. */
  public static Typed of(Request request) {
    IRequestParameters sent = request.getPostParameters();
    Map<String, String> values = new HashMap<>();
    sent.getParameterNames()
        .forEach(name -> values.put(name, tidy(sent.getParameterValue(name).toString(""))));
    return new Typed(values);
  }

  /** The value of a field, without space around it. */
  public String get(String name) {
    return values.getOrDefault(name, "");
  }

  /** Whether a field or a button of that name was sent, be it empty. */
  public boolean has(String name) {
    return values.containsKey(name);
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
