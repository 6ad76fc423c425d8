package lingao.storefront.form;

import java.util.List;
import java.util.Map;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/** All that is wrong in a form, each a way to its field; has the focus when the page opens. */
public final class MistakesPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(MistakesPanel.class, "form.js");

  private final transient Mistakes mistakes;
  private boolean named;

  /** The mistakes; nothing is shown when there are none. */
  public MistakesPanel(String id, Mistakes mistakes) {
    super(id);
    this.mistakes = mistakes;
    setRenderBodyOnly(true);
  }

  /** The panel, each sentence after the name of its field: for sentences that fit any field. */
  public MistakesPanel named() {
    named = true;
    return this;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer box = new WebMarkupContainer("box");
    box.setVisible(!mistakes.isEmpty());
    box.add(
        new Each<>(
            "mistakes",
            List.copyOf(mistakes.all().entrySet()),
            (item, mistake) -> item.add(link(mistake))));
    add(box);
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(JavaScriptHeaderItem.forReference(SCRIPT).setDefer(true));
  }

  private WebMarkupContainer link(Map.Entry<String, String> mistake) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "#" + mistake.getKey()));
    link.add(new Label("sentence", () -> sentence(mistake)));
    return link;
  }

  /** Asked for while the page is written: by then all fields have told what they are called. */
  private String sentence(Map.Entry<String, String> mistake) {
    return mistakes
        .label(mistake.getKey())
        .filter(label -> named)
        .map(label -> label + getString("mistakes.of") + mistake.getValue())
        .orElseGet(mistake::getValue);
  }
}
