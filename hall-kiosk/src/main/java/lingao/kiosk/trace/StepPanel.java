package lingao.kiosk.trace;

import java.util.Optional;
import java.util.function.IntFunction;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.media.Picture;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.TraceStep;
import lingao.kiosk.component.Dates;
import lingao.kiosk.component.KioskPicture;
import lingao.kiosk.component.MarkLabel;
import lingao.kiosk.component.PagerPanel;
import lingao.storefront.web.Each;
import lingao.storefront.web.Language;
import lingao.storefront.web.story.KindLabel;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** One step of a journey: what, when, where, who, what was measured. */
class StepPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient BatchStory story;
  private final int number;
  private final transient IntFunction<String> address;
  private final transient TraceStep step;

  /**
   * A step of {@code story}.
   *
   * @param number of the step, from 1
   * @param address where the step of a number is shown; of 0, the whole journey
   */
  StepPanel(String id, BatchStory story, int number, IntFunction<String> address) {
    super(id);
    this.story = story;
    this.number = number;
    this.address = address;
    this.step = story.steps().get(number - 1);
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new KioskPicture("picture", picture(), "100vw"));
    add(new Label("product", story.product().name().in(getLocale())));
    add(new KindLabel("kind", step.kind()));
    add(new Label("at", Dates.moment(step.at(), Language.of(getLocale()))));
    add(new Label("place", step.place().in(getLocale())));
    add(new Label("actor", step.actor().in(getLocale())));
    add(
        new Label("note", step.note().map(note -> note.in(getLocale())).orElse(""))
            .setVisible(step.note().isPresent()));
    add(
        new Each<>(
            "measurements",
            step.measurements(),
            (item, measurement) -> {
              item.add(new Label("measured", measurement.name().in(getLocale())));
              item.add(new Label("value", measurement.value().toPlainString()));
              item.add(new Label("unit", measurement.unit()));
            }));
    add(certificate(step.certificate().filter(StepPanel::isValid)));
    add(new PagerPanel("pager", number, 0, story.steps().size(), address));
  }

  /** Of the step, else of the product. */
  private Picture picture() {
    return step.picture().orElse(story.product().picture());
  }

  private static Component certificate(Optional<Certificate> certificate) {
    WebMarkupContainer shown = new WebMarkupContainer("certificate");
    certificate.ifPresent(
        valid -> {
          shown.add(new MarkLabel("mark", valid.mark()));
          shown.add(new Label("number", valid.number()));
        });
    return shown.setVisible(certificate.isPresent());
  }

  private static boolean isValid(Certificate certificate) {
    return certificate.status() == CertificateStatus.VALID;
  }
}
