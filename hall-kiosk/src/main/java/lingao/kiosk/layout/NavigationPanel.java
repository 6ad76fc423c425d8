package lingao.kiosk.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;

/** The bar at the foot of each screen: home, brands, goods, search, trace, language. */
class NavigationPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient HallLinks links;

  NavigationPanel(String id, HallLinks links) {
    super(id);
    this.links = links;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new WebMarkupContainer("home").add(AttributeModifier.replace("href", links.idle())));
    add(section("brands", links.brands()));
    add(section("goods", links.goods()));
    add(section("search", links.search()));
    add(section("trace", links.trace()));
    add(new LanguageLink("language"));
  }

  private Component section(String id, String address) {
    WebMarkupContainer link = new WebMarkupContainer(id);
    link.add(AttributeModifier.replace("href", address));
    if (path().startsWith(address)) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    return link;
  }

  private String path() {
    return ((HttpServletRequest) getRequest().getContainerRequest()).getRequestURI();
  }
}
