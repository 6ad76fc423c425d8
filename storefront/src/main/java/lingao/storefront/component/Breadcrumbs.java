package lingao.storefront.component;

import java.io.Serializable;
import java.util.List;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** The way from the shop's larger groups down to where the reader is. */
public final class Breadcrumbs extends Panel {

  private static final long serialVersionUID = 1L;

  private final List<Crumb> crumbs;

  /** The groups, the largest first; the page itself is not among them. */
  public Breadcrumbs(String id, List<Crumb> crumbs) {
    super(id);
    this.crumbs = crumbs;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("crumbs", crumbs, Breadcrumbs::populate));
  }

  private static void populate(ListItem<Crumb> item, Crumb crumb) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", crumb.address()));
    link.add(new Label("name", crumb.name()));
    item.add(link);
  }

  /**
   * A group with its page.
   *
   * @param name in the reader's language
   * @param address from the server's root
   */
  public record Crumb(String name, String address) implements Serializable {}
}
