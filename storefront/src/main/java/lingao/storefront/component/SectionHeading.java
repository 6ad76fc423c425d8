package lingao.storefront.component;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.jspecify.annotations.Nullable;

/** The heading of a section (level 2) and, beside it, where to see more. */
public final class SectionHeading extends Panel {

  private static final long serialVersionUID = 1L;

  private final IModel<String> heading;
  private @Nullable String address;
  private @Nullable IModel<String> more;

  /** A heading alone. */
  public SectionHeading(String id, IModel<String> heading) {
    super(id);
    this.heading = heading;
    setRenderBodyOnly(true);
  }

  /** Adds a link with that text to {@code address}, from the server's root. */
  public SectionHeading more(String address, IModel<String> text) {
    this.address = address;
    this.more = text;
    return this;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("heading", heading));
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", address));
    link.add(new Label("more", more));
    link.setVisible(address != null);
    add(link);
  }
}
