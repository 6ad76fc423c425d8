package lingao.kiosk.component;

import java.util.List;
import java.util.stream.IntStream;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/**
 * The keys of a number pad, in a form marked {@code data-pad} with the {@code data-length} of what
 * is typed and, if it is written in groups, {@code data-groups}.
 */
public class PadPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final JavaScriptResourceReference PAD =
      new JavaScriptResourceReference(PadPanel.class, "pad.js");

  /** The keys. */
  public PadPanel(String id) {
    super(id);
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<Integer> digits = IntStream.rangeClosed(1, 9).boxed().toList();
    add(new Each<>("digits", digits, (item, digit) -> item.add(key(digit))));
  }

  private static Component key(int digit) {
    return new Label("digit", digit).add(AttributeModifier.replace("data-digit", digit));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(JavaScriptHeaderItem.forReference(PAD).setDefer(true));
  }
}
