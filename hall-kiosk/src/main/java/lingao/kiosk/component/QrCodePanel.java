package lingao.kiosk.component;

import lingao.storefront.web.QrPath;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;

/** A QR code, always dark on light. */
public class QrCodePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final String text;
  private final String label;

  /**
   * A code.
   *
   * @param text what a phone reads, such as an absolute address
   * @param label what it is for, for those who can't see it
   */
  public QrCodePanel(String id, String text, String label) {
    super(id);
    this.text = text;
    this.label = label;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    QrPath code = QrPath.of(text);
    WebMarkupContainer drawing = new WebMarkupContainer("drawing");
    drawing.add(AttributeModifier.replace("viewBox", "0 0 " + code.size() + " " + code.size()));
    drawing.add(AttributeModifier.replace("aria-label", label));
    drawing.add(new WebMarkupContainer("path").add(AttributeModifier.replace("d", code.data())));
    add(drawing);
  }
}
