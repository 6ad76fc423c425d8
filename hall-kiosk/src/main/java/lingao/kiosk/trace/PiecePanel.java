package lingao.kiosk.trace;

import java.util.Locale;
import lingao.catalog.gs1.Serial;
import lingao.catalog.serial.SerialHistory;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** How often one item was asked for, and what to think of that. */
class PiecePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Serial serial;
  private final transient SerialHistory history;

  PiecePanel(String id, Serial serial, SerialHistory history) {
    super(id);
    this.serial = serial;
    this.history = history;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String level = history.level().name().toLowerCase(Locale.ROOT);
    WebMarkupContainer box = new WebMarkupContainer("box");
    box.add(AttributeModifier.append("class", "piece--" + level));
    box.add(new Label("number", serial.value()));
    box.add(
        new Label(
            "text",
            new StringResourceModel("piece." + level, this)
                .setParameters(history.scans(), history.days())));
    add(box);
  }
}
