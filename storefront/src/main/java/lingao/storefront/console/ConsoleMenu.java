package lingao.storefront.console;

import java.util.List;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** The sections of the brands' console. */
public final class ConsoleMenu extends Panel {

  private static final long serialVersionUID = 1L;
  private static final String ROOT = "/console/";

  /** Their addresses; each has a text {@code console-menu.} and its last word. */
  private static final List<String> SECTIONS =
      List.of("/console/batches", "/console/labels", "/console/reviews", "/console/keys");

  /** The menu, with the section of the running request marked. */
  public ConsoleMenu(String id) {
    super(id);
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("sections", SECTIONS, this::populate));
  }

  private void populate(ListItem<String> item, String path) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", path));
    if (asked().startsWith(path)) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    String name = path.substring(ROOT.length());
    item.add(link.add(new Label("name", new ResourceModel("console-menu." + name))));
  }

  /** The address of the running request; the console itself opens with the reviews. */
  private String asked() {
    String path = "/" + getRequest().getClientUrl().getPath();
    return path.equals("/console") ? "/console/reviews" : path;
  }
}
