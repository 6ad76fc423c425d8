package lingao.storefront.trace;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.TraceStep;
import lingao.storefront.component.CertificateList;
import lingao.storefront.component.Each;
import lingao.storefront.component.PicturePanel;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** One step: what was done, when, where and by whom, what was measured, and proof. */
class StepPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final String SIZES = "(min-width: 48rem) 18rem, 80vw";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Units that are called otherwise in Chinese; the others are signs that both languages share. */
  private static final Set<String> NAMED_UNITS =
      Set.of("pcs", "pieces", "plants", "hands", "d", "h", "min", "s", "kg", "g", "cm", "mm", "m");

  private final transient TraceStep step;

  StepPanel(String id, TraceStep step) {
    super(id);
    this.step = step;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    ZonedDateTime at = step.at().atZone(ShopTime.ZONE);
    add(
        new Label("time", TIME.format(at))
            .add(
                AttributeModifier.replace(
                    "datetime", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at))));
    add(new Label("kind", new ResourceModel("kind." + step.kind().slug())));
    add(new Label("place", step.place().in(getLocale())));
    add(new Label("actor", step.actor().in(getLocale())));
    add(
        new Label("note", step.note().map(note -> note.in(getLocale())).orElse(""))
            .setVisible(step.note().isPresent()));
    add(measurements());
    add(certificate());
    add(picture());
  }

  private Component measurements() {
    return new WebMarkupContainer("measurements")
        .add(new Each<>("measurement", step.measurements(), StepPanel::measurement))
        .setVisible(!step.measurements().isEmpty());
  }

  private static void measurement(ListItem<TraceStep.Measurement> item, TraceStep.Measurement m) {
    item.add(new Label("name", m.name().in(item.getLocale())));
    item.add(new Label("value", m.value().toPlainString()));
    item.add(
        NAMED_UNITS.contains(m.unit())
            ? new Label("unit", new ResourceModel("unit." + m.unit()))
            : new Label("unit", m.unit()));
  }

  private Component certificate() {
    return step.certificate()
        .<Component>map(proof -> new CertificateList("certificate", List.of(proof)))
        .orElseGet(() -> new WebMarkupContainer("certificate").setVisible(false));
  }

  private Component picture() {
    WebMarkupContainer frame = new WebMarkupContainer("frame");
    step.picture().ifPresent(picture -> frame.add(new PicturePanel("picture", picture, SIZES)));
    return frame.setVisible(step.picture().isPresent());
  }
}
