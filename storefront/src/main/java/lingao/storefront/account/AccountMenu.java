package lingao.storefront.account;

import java.util.List;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** The parts of an account, and the way out. */
class AccountMenu extends Panel {

  private static final long serialVersionUID = 1L;
  private static final String ROOT = "/account";
  private static final List<String> PARTS =
      List.of(
          "", "/orders", "/favourites", "/seen", "/addresses", "/profile", "/security", "/data");

  AccountMenu(String id) {
    super(id);
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("parts", PARTS, this::populate));
  }

  private void populate(ListItem<String> item, String part) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", ROOT + part));
    if (isCurrent(part)) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    String name = part.isEmpty() ? "overview" : part.substring(1);
    item.add(link.add(new Label("name", new ResourceModel("account-menu." + name))));
  }

  private boolean isCurrent(String part) {
    String path = "/" + getRequest().getClientUrl().getPath();
    return part.isEmpty() ? path.equals(ROOT) : path.startsWith(ROOT + part);
  }
}
