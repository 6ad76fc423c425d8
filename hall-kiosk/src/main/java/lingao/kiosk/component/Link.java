package lingao.kiosk.component;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;

/** A plain link to another screen, on an {@code a} tag. */
public class Link extends WebMarkupContainer {

  private static final long serialVersionUID = 1L;

  /** A link to {@code address}, from the server's root. */
  public Link(String id, String address) {
    super(id);
    add(AttributeModifier.replace("href", address));
  }

  /** Tells that this is what is shown now. */
  public Link current(boolean current) {
    if (current) {
      add(AttributeModifier.replace("aria-current", "true"));
    }
    return this;
  }
}
