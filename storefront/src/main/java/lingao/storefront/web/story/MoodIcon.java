package lingao.storefront.web.story;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;

/** A sign for how good something is: tick, question mark or cross; the words beside it say it. */
public final class MoodIcon extends WebComponent {

  private static final long serialVersionUID = 1L;
  private static final double MIDDLE = 12;

  private final Check.Mood mood;

  MoodIcon(String id, Check.Mood mood) {
    super(id);
    this.mood = mood;
  }

  /** The tick of what is in order. */
  public static MoodIcon good(String id) {
    return new MoodIcon(id, Check.Mood.GOOD);
  }

  @Override
  protected void onComponentTag(ComponentTag tag) {
    super.onComponentTag(tag);
    tag.put("viewBox", "0 0 24 24");
    tag.put("class", "mood mood--" + mood.slug());
    tag.put("aria-hidden", "true");
    tag.put("focusable", "false");
  }

  @Override
  public void onComponentTagBody(MarkupStream stream, ComponentTag tag) {
    Svg svg = new Svg().circle("mood__disc", new Point(MIDDLE, MIDDLE), MIDDLE - 1);
    svg.path("mood__sign", sign());
    replaceComponentTagBody(stream, tag, svg.markup());
  }

  private String sign() {
    return switch (mood) {
      case GOOD -> "M6.500 12.500l3.800 3.800 7.200-8";
      case OPEN -> "M12 6v7.500M12 17.600v.1";
      case BAD -> "M8 8l8 8M16 8l-8 8";
    };
  }
}
