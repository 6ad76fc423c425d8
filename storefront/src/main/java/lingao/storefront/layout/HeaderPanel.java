package lingao.storefront.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lingao.storefront.web.Language;
import lingao.storefront.web.QueryString;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.head.JavaScriptReferenceType;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/** Name, sections, search box and language switch, at the top of each page. */
class HeaderPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(HeaderPanel.class, "search.js");
  private static final JavaScriptResourceReference BASKET =
      new JavaScriptResourceReference(HeaderPanel.class, "basket.js");
  private static final JavaScriptResourceReference ACCOUNT =
      new JavaScriptResourceReference(HeaderPanel.class, "account.js");
  private static final List<String> SECTIONS = List.of("/products", "/brands", "/trace", "/halls");

  HeaderPanel(String id) {
    super(id);
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new ListView<>("sections", SECTIONS) {
          private static final long serialVersionUID = 1L;

          @Override
          protected void populateItem(ListItem<String> item) {
            item.add(section(item.getModelObject()));
          }
        });
    add(
        new WebMarkupContainer("q")
            .add(AttributeModifier.replace("value", () -> query().first("q").orElse("")))
            .add(AttributeModifier.replace("placeholder", new ResourceModel("search.placeholder")))
            .add(AttributeModifier.replace("aria-label", new ResourceModel("search"))));
    add(languageSwitch());
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(
        JavaScriptHeaderItem.forReference(SCRIPT).setType(JavaScriptReferenceType.MODULE));
    response.render(
        JavaScriptHeaderItem.forReference(BASKET).setType(JavaScriptReferenceType.MODULE));
    response.render(
        JavaScriptHeaderItem.forReference(ACCOUNT).setType(JavaScriptReferenceType.MODULE));
  }

  private Component section(String path) {
    WebMarkupContainer link = new WebMarkupContainer("section");
    link.add(AttributeModifier.replace("href", path));
    if (request().getRequestURI().startsWith(path)) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    link.add(new Label("name", new ResourceModel("section." + path.substring(1))));
    return link;
  }

  private Component languageSwitch() {
    Language other = Language.of(getLocale()).other();
    WebMarkupContainer link = new WebMarkupContainer("language");
    link.add(
        AttributeModifier.replace("href", () -> query().with(Language.PARAMETER, other.code())));
    link.add(AttributeModifier.replace("hreflang", other.tag()));
    link.add(AttributeModifier.replace("lang", other.tag()));
    link.add(new Label("name", new ResourceModel("language.other")));
    return link;
  }

  private QueryString query() {
    return QueryString.of(request());
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) getRequest().getContainerRequest();
  }
}
