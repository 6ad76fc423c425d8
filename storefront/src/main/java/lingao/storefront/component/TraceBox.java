package lingao.storefront.component;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/**
 * Where one types a trace code, or scans it when the browser can read codes by camera. Sends the
 * code to {@code /trace?code=}.
 */
public final class TraceBox extends Panel {

  private static final long serialVersionUID = 1L;

  private final String typed;

  /** An empty box. */
  public TraceBox(String id) {
    this(id, "");
  }

  /** A box that keeps what was typed. */
  public TraceBox(String id, String typed) {
    super(id);
    this.typed = typed;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new WebMarkupContainer("code").add(AttributeModifier.replace("value", typed)));
    add(
        new WebMarkupContainer("scan")
            .add(text("data-scan-close", "traceBox.scan.close"))
            .add(text("data-scan-hint", "traceBox.scan.hint"))
            .add(text("data-scan-refused", "traceBox.scan.refused")));
  }

  private static AttributeModifier text(String attribute, String key) {
    return AttributeModifier.replace(attribute, new ResourceModel(key));
  }
}
