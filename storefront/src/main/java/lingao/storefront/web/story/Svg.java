package lingao.storefront.web.story;

import org.apache.wicket.util.string.Strings;

/**
 * What lies within an {@code svg} element, written from the back to the front; escapes all text.
 */
final class Svg {

  private final StringBuilder markup = new StringBuilder(2048);

  /** An element without content; names and values of its attributes by turns. */
  Svg element(String name, String... attributes) {
    tag(name, attributes).append("/>");
    return this;
  }

  /** Begins a group that {@link #end} ends. */
  Svg group(String cssClass) {
    tag("g", "class", cssClass).append('>');
    return this;
  }

  /** Ends the group. */
  Svg end() {
    markup.append("</g>");
    return this;
  }

  /** A line along {@code path}, the value of the attribute {@code d}. */
  Svg path(String cssClass, String path) {
    return element("path", "class", cssClass, "d", path);
  }

  /** A rectangle. */
  Svg rectangle(String cssClass, Point corner, double width, double height, double radius) {
    return element(
        "rect",
        "class",
        cssClass,
        "x",
        number(corner.x()),
        "y",
        number(corner.y()),
        "width",
        number(width),
        "height",
        number(height),
        "rx",
        number(radius));
  }

  /** A disc. */
  Svg circle(String cssClass, Point centre, double radius) {
    return element(
        "circle",
        "class",
        cssClass,
        "cx",
        number(centre.x()),
        "cy",
        number(centre.y()),
        "r",
        number(radius));
  }

  /** Words whose base line begins, ends or is centred at {@code at}, as the style sheet says. */
  Svg text(String cssClass, Point at, String words) {
    tag("text", "class", cssClass, "x", number(at.x()), "y", number(at.y()))
        .append('>')
        .append(Strings.escapeMarkup(words))
        .append("</text>");
    return this;
  }

  /** The markup so far. */
  String markup() {
    return markup.toString();
  }

  /** Markup that was written before, as it is. */
  Svg append(String written) {
    markup.append(written);
    return this;
  }

  /**
   * A number as SVG writes it, to a tenth of a unit, without a useless {@code .0}. A map has
   * thousands of them, so that no formatter is asked.
   */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    String sign = tenths < 0 ? "-" : "";
    return rest == 0 ? sign + whole : sign + whole + "." + rest;
  }

  private StringBuilder tag(String name, String... attributes) {
    markup.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      markup
          .append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(Strings.escapeMarkup(attributes[i + 1]))
          .append('"');
    }
    return markup;
  }
}
