package lingao.kiosk.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/** The bar at the foot of each screen: home, brands, goods, search, trace, basket, language. */
class NavigationPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private static final JavaScriptResourceReference VISIT =
      new JavaScriptResourceReference(NavigationPanel.class, "visit.js");

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
    add(section("basket", links.basket()));
    add(new LanguageLink("language"));
    add(new WebMarkupContainer("end").add(AttributeModifier.replace("href", links.rest())));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(JavaScriptHeaderItem.forReference(VISIT).setDefer(true));
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
