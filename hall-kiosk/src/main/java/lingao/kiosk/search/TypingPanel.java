package lingao.kiosk.search;

import lingao.catalog.search.Vocabulary;
import lingao.kiosk.layout.HallLinks;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/**
 * A box, a keyboard to touch, and what was typed so far finds, by script; before that, how one may
 * type, and categories for those who would rather not. The form alone works without script.
 */
class TypingPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(TypingPanel.class, "search.js");

  private final String words;
  private final transient Vocabulary names;
  private final transient HallLinks links;

  /** A box with {@code words} in it. */
  TypingPanel(String id, String words, Vocabulary names, HallLinks links) {
    super(id);
    this.words = words;
    this.names = names;
    this.links = links;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new WebMarkupContainer("form")
            .add(with("words", "value", words))
            .add(with("found", "data-hall", links.idle()))
            .add(new CategoriesPanel("categories", names, links))
            .add(new KeyboardPanel("keyboard"))
            .add(AttributeModifier.replace("action", links.search())));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(JavaScriptHeaderItem.forReference(SCRIPT).setDefer(true));
  }

  private static Component with(String id, String attribute, String value) {
    return new WebMarkupContainer(id).add(AttributeModifier.replace(attribute, value));
  }
}
