package lingao.storefront.web.story;

import java.util.List;
import lingao.catalog.trace.TraceStep.Measurement;
import lingao.storefront.web.Each;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** What was measured once at a step. */
public final class MeasuresPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<Measurement> measurements;

  /** The list, in the order given; hidden when it is empty. */
  public MeasuresPanel(String id, List<Measurement> measurements) {
    super(id);
    this.measurements = measurements;
    setRenderBodyOnly(true);
    setVisible(!measurements.isEmpty());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("measures", measurements, MeasuresPanel::populate));
  }

  private static void populate(ListItem<Measurement> item, Measurement measurement) {
    item.add(new Label("measured", measurement.name().in(item.getLocale())));
    item.add(new Label("value", Values.of(measurement.value())));
    item.add(new UnitLabel("unit", measurement.unit()));
  }
}
