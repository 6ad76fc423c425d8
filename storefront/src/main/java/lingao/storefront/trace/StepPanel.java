package lingao.storefront.trace;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.TraceStep;
import lingao.storefront.component.CertificateList;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.web.CountyTime;
import lingao.storefront.web.Each;
import lingao.storefront.web.FileUrls;
import lingao.storefront.web.story.CurvePanel;
import lingao.storefront.web.story.KindLabel;
import lingao.storefront.web.story.MeasuresPanel;
import lingao.storefront.web.story.ResultPanel;
import lingao.storefront.web.story.Told;
import lingao.storefront.web.story.WrongPanel;
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

  private final transient Told told;
  private final transient TraceStep step;
  private final transient Optional<Temperature> kept;

  /**
   * A step that still stands.
   *
   * @param kept how the goods are to be kept, for limits of temperature curves
   */
  StepPanel(String id, Told told, Optional<Temperature> kept) {
    super(id);
    this.told = told;
    this.step = told.step();
    this.kept = kept;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    head();
    add(new ResultPanel("result", step.result()));
    add(
        new Label("note", step.note().map(note -> note.in(getLocale())).orElse(""))
            .setVisible(step.note().isPresent()));
    add(new MeasuresPanel("measures", step.measurements()));
    add(new Label("place", step.place().in(getLocale())));
    add(new Label("actor", step.actor().in(getLocale())));
    add(documents());
    add(certificate());
    add(new WebMarkupContainer("then").setVisible(heldThenOnly()));
    add(photos());
    add(new Each<>("films", step.video().stream().toList(), this::film));
    add(new Each<>("curves", step.readings(), this::curve));
    add(new Each<>("before", told.before(), StepPanel::wrong));
  }

  private void head() {
    String iso = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(step.at().atZone(ShopTime.ZONE));
    add(
        new Label("time", CountyTime.time(step.at()))
            .add(AttributeModifier.replace("datetime", iso)));
    add(
        new WebMarkupContainer("stop")
            .add(new Label("number", told.stop().map(String::valueOf).orElse("")))
            .setVisible(told.stop().isPresent()));
    add(new KindLabel("kind", step.kind()));
    String owner = step.origin().owner().name().toLowerCase(Locale.ROOT);
    boolean own = step.origin().owner() == TraceStep.Owner.OWN;
    add(
        new Label("origin", new ResourceModel(own ? "step.upstream" : "step." + owner))
            .setVisible(!own));
  }

  private Component documents() {
    return new WebMarkupContainer("documents")
        .add(new Each<>("document", step.documents(), StepPanel::document))
        .setVisible(!step.documents().isEmpty());
  }

  private static void document(ListItem<TraceStep.Document> item, TraceStep.Document paper) {
    item.add(
        new WebMarkupContainer("paper")
            .add(new Label("title", paper.title().in(item.getLocale())))
            .add(AttributeModifier.replace("href", FileUrls.url(paper.key(), paper.type()))));
  }

  private Component certificate() {
    return step.certificate()
        .<Component>map(proof -> new CertificateList("certificate", List.of(proof)))
        .orElseGet(() -> new WebMarkupContainer("certificate").setVisible(false));
  }

  /** Whether the certificate was good on the day of the step and is no more. */
  private boolean heldThenOnly() {
    return step.certifiedThen()
        && step.certificate().filter(c -> c.status() != CertificateStatus.VALID).isPresent();
  }

  private Component photos() {
    return new WebMarkupContainer("pictures")
        .add(
            new Each<>(
                "photos",
                step.photos(),
                (item, photo) -> item.add(new PicturePanel("photo", photo, SIZES))))
        .setVisible(!step.photos().isEmpty());
  }

  private void film(ListItem<TraceStep.Video> item, TraceStep.Video video) {
    item.add(new FilmPanel("film", video, step.picture()));
  }

  private void curve(ListItem<TraceStep.Series> item, TraceStep.Series series) {
    item.add(new CurvePanel("curve", step, series, kept));
  }

  private static void wrong(ListItem<TraceStep> item, TraceStep wrong) {
    item.add(
        wrong
            .correction()
            .<Component>map(correction -> new WrongPanel("wrong", wrong, correction, true))
            .orElseGet(() -> new WebMarkupContainer("wrong").setVisible(false)));
  }
}
