package lingao.storefront.web.story;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;

/**
 * An {@code svg} element with what was drawn for it. Assistive technology takes it as one picture
 * with a name; the words beside it say the same.
 */
final class SvgDrawing extends WebComponent {

  private static final long serialVersionUID = 1L;

  private final double width;
  private final double height;
  private final String name;
  private final transient Svg content;

  /**
   * A drawing of {@code width} by {@code height} units.
   *
   * @param name what it shows, in few words
   */
  SvgDrawing(String id, double width, double height, String name, Svg content) {
    super(id);
    this.width = width;
    this.height = height;
    this.name = name;
    this.content = content;
  }

  @Override
  protected void onComponentTag(ComponentTag tag) {
    super.onComponentTag(tag);
    tag.put("viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(height));
    tag.put("width", Svg.number(width));
    tag.put("height", Svg.number(height));
    tag.put("role", "img");
    tag.put("aria-label", name);
    tag.put("focusable", "false");
  }

  @Override
  public void onComponentTagBody(MarkupStream stream, ComponentTag tag) {
    replaceComponentTagBody(stream, tag, content.markup());
  }
}
