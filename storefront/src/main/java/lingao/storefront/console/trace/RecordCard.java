package lingao.storefront.console.trace;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.certification.Certificate;
import lingao.catalog.media.MediaFile;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.entry.KindNames;
import lingao.catalog.trace.entry.Measure;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** A record as the console shows it; of one that was wrong, why, and it stays. */
final class RecordCard extends Panel {

  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final transient TraceStep step;
  private final transient Optional<String> correct;

  /**
   * @param correct where it can be corrected, if it can
   */
  RecordCard(String id, TraceStep step, Optional<String> correct) {
    super(id);
    this.step = step;
    this.correct = correct;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer card = new WebMarkupContainer("card");
    card.add(AttributeModifier.append("class", step.stands() ? "" : "record--wrong"));
    card.add(new Label("kind", in(KindNames.name(step.kind()))));
    card.add(new Label("at", TIME.format(LocalDateTime.ofInstant(step.at(), ShopTime.ZONE))));
    card.add(new Label("place", in(step.place())), new Label("actor", in(step.actor())));
    String note = step.note().map(this::in).orElse("");
    card.add(new Label("note", note).setVisible(!note.isEmpty()));
    List<String> facts = facts();
    card.add(
        new WebMarkupContainer("facts")
            .add(new Each<>("fact", facts, (item, fact) -> item.add(new Label("text", fact))))
            .setVisible(!facts.isEmpty()));
    card.add(
        new Each<>(
            "photos",
            step.photos(),
            (item, photo) -> item.add(new PicturePanel("photo", photo, "8rem"))));
    card.add(new Each<>("files", files(), this::file));
    card.add(
        new WebMarkupContainer("correct")
            .add(AttributeModifier.replace("href", correct.orElse("")))
            .setVisible(correct.isPresent()));
    card.add(wrong());
    add(card);
  }

  private Component wrong() {
    String why =
        step.correction()
            .map(
                c ->
                    new StringResourceModel("record-card.wrong", this)
                        .setParameters(
                            TIME.format(LocalDateTime.ofInstant(c.at(), ShopTime.ZONE)),
                            in(c.reason()))
                        .getString())
            .orElse("");
    return new Label("wrong", why).setVisible(!why.isEmpty());
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    step.result().ifPresent(r -> facts.add(getString("record-card.result." + r)));
    step.measurements().forEach(m -> facts.add(measured(m)));
    step.certificate().map(Certificate::number).ifPresent(facts::add);
    return facts;
  }

  private String measured(TraceStep.Measurement m) {
    String unit =
        Measure.called(m.name().zh())
            .filter(known -> known.unit().equals(m.unit()))
            .map(known -> in(known.unitText()))
            .orElse(m.unit());
    BigDecimal value = m.value();
    return in(m.name()) + " " + value.toPlainString() + " " + unit;
  }

  /** A document or a film. */
  private record FileLink(String href, String title) {}

  private List<FileLink> files() {
    List<FileLink> files = new ArrayList<>();
    step.documents()
        .forEach(d -> files.add(new FileLink(MediaFile.pathOf(d.key(), d.type()), in(d.title()))));
    step.video()
        .ifPresent(
            v -> files.add(new FileLink(MediaFile.pathOf(v.key(), v.type()), in(v.title()))));
    return files;
  }

  private void file(ListItem<FileLink> item, FileLink file) {
    item.add(
        new WebMarkupContainer("file")
            .add(new Label("title", file.title()))
            .add(AttributeModifier.replace("href", file.href())));
  }

  private String in(LocalizedText text) {
    return text.in(getLocale());
  }
}
