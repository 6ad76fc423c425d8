package lingao.storefront.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form: what it is called, what it holds, what is wrong with it.
 *
 * @param name by which it is sent, and its id in the page
 * @param attributes more of HTML's attributes, such as {@code autocomplete}
 * @param choices of a select field; none for others
 */
public record Field(
    Shape shape,
    String name,
    String label,
    String value,
    boolean optional,
    @Nullable String hint,
    @Nullable String mistake,
    Map<String, String> attributes,
    List<Choice> choices) {

  /** How a field looks. */
  public enum Shape {
    /** One line. */
    LINE,
    /** Some lines. */
    LINES,
    /** One of some values. */
    SELECT
  }

  /** A value that can be chosen. */
  public record Choice(String value, String label) {}

  /** A line that has to be filled in. */
  public static Field line(String name, String label, String value) {
    return new Field(
        Shape.LINE, name, label, value, false, null, null, Map.of("type", "text"), List.of());
  }

  /** Some lines that have to be filled in. */
  public static Field lines(String name, String label, String value) {
    return new Field(
        Shape.LINES, name, label, value, false, null, null, Map.of("rows", "3"), List.of());
  }

  /** A choice that has to be made; the first choice may have an empty value. */
  public static Field select(String name, String label, String value, List<Choice> choices) {
    return new Field(
        Shape.SELECT, name, label, value, false, null, null, Map.of(), List.copyOf(choices));
  }

  /** The field, as one that may stay empty. */
  public Field mayStayEmpty() {
    return new Field(shape, name, label, value, true, hint, mistake, attributes, choices);
  }

  /** The field with a hint below. */
  public Field hint(String text) {
    return new Field(shape, name, label, value, optional, text, mistake, attributes, choices);
  }

  /** The field with what is wrong with it, if anything; they learn what it is called. */
  public Field mistake(Mistakes mistakes) {
    mistakes.name(name, label);
    Optional<String> text = mistakes.of(name);
    return new Field(
        shape, name, label, value, optional, hint, text.orElse(null), attributes, choices);
  }

  /** The field with one more attribute. */
  public Field with(String attribute, String content) {
    Map<String, String> more = new TreeMap<>(attributes);
    more.put(attribute, content);
    return new Field(shape, name, label, value, optional, hint, mistake, more, choices);
  }
}
