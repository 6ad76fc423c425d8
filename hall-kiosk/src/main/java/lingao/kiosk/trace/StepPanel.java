package lingao.kiosk.trace;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.media.Picture;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.product.Temperature;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.TraceStep;
import lingao.kiosk.component.Dates;
import lingao.kiosk.component.KioskPicture;
import lingao.kiosk.component.MarkLabel;
import lingao.kiosk.component.PagerPanel;
import lingao.storefront.web.Each;
import lingao.storefront.web.Language;
import lingao.storefront.web.story.CurvePanel;
import lingao.storefront.web.story.Journey;
import lingao.storefront.web.story.KindLabel;
import lingao.storefront.web.story.MeasuresPanel;
import lingao.storefront.web.story.ResultPanel;
import lingao.storefront.web.story.Told;
import lingao.storefront.web.story.WrongPanel;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/**
 * One step of a journey: what, when, where, who, what was measured; a temperature curve in the
 * place of the picture where there is one; what was wrong before, struck through.
 */
class StepPanel extends Panel {

  private static final long serialVersionUID = 1L;

  @Inject private ShowcaseService products;
  private final transient BatchStory story;
  private final transient Journey journey;
  private final transient Told told;
  private final transient TraceStep step;
  private final transient JourneyLinks ways;

  /**
   * A step of {@code journey}.
   *
   * @param number of the step, from 1
   */
  StepPanel(String id, BatchStory story, Journey journey, int number, JourneyLinks ways) {
    super(id);
    this.story = story;
    this.journey = journey;
    this.told = journey.steps().get(number - 1);
    this.step = told.step();
    this.ways = ways;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new WebMarkupContainer("frame")
            .add(new KioskPicture("picture", picture(), "100vw"))
            .setVisible(step.readings().isEmpty()));
    add(
        new Each<>(
            "curves",
            step.readings(),
            (item, series) -> item.add(new CurvePanel("curve", step, series, kept()))));
    add(new Label("product", story.product().name().in(getLocale())));
    add(
        new Label("stop", told.stop().map(String::valueOf).orElse(""))
            .setVisible(told.stop().isPresent()));
    add(new KindLabel("kind", step.kind()));
    add(told());
    add(new Each<>("before", wrong(), (item, wrong) -> item.add(wrong(wrong))));
    add(new PagerPanel("pager", told.number(), 0, journey.steps().size(), ways::step));
  }

  /** How the goods are to be kept, which gives a curve its limits. */
  private Optional<Temperature> kept() {
    return products.temperature(story.product().slug());
  }

  private Component told() {
    WebMarkupContainer facts = new WebMarkupContainer("told");
    facts.add(new ResultPanel("result", step.result()));
    facts.add(
        new Label("note", step.note().map(note -> note.in(getLocale())).orElse(""))
            .setVisible(step.note().isPresent()));
    facts.add(new Label("at", Dates.moment(step.at(), Language.of(getLocale()))));
    facts.add(new Label("place", step.place().in(getLocale())));
    facts.add(new Label("actor", step.actor().in(getLocale())));
    facts.add(certificate(step.certificate().filter(StepPanel::isValid)));
    facts.add(new MeasuresPanel("measures", step.measurements()));
    facts.add(new AttachedPanel("attached", step, story.product().picture()));
    return facts.setVisible(step.stands());
  }

  /** Of the step, else of the product. */
  private Picture picture() {
    return step.picture().orElse(story.product().picture());
  }

  /** What was declared wrong: what this step corrects, or the step itself. */
  private List<TraceStep> wrong() {
    return step.stands() ? told.before() : List.of(step);
  }

  private Component wrong(TraceStep wrong) {
    return wrong
        .correction()
        .<Component>map(taken -> new WrongPanel("wrong", wrong, taken, step.stands()))
        .orElseGet(() -> new WebMarkupContainer("wrong").setVisible(false));
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
