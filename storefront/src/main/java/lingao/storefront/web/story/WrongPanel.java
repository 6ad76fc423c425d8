package lingao.storefront.web.story;

import lingao.catalog.trace.TraceStep;
import lingao.storefront.web.CountyTime;
import lingao.storefront.web.Language;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** A record that was declared wrong: why, when, and what it said, struck through. */
public final class WrongPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient TraceStep step;
  private final transient TraceStep.Correction correction;
  private final boolean replaced;

  /**
   * The record {@code step}, which {@code correction} takes back.
   *
   * @param replaced whether it stands beside what is right instead
   */
  public WrongPanel(String id, TraceStep step, TraceStep.Correction correction, boolean replaced) {
    super(id);
    this.step = step;
    this.correction = correction;
    this.replaced = replaced;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new Label(
            "title",
            new StringResourceModel(replaced ? "wrong.corrected" : "wrong.withdrawn", this)
                .setParameters(CountyTime.moment(correction.at(), language()))));
    add(new Label("reason", correction.reason().in(getLocale())));
    add(new Label("when", CountyTime.shortMoment(step.at(), language())));
    add(new KindLabel("kind", step.kind()));
    add(new Label("place", step.place().in(getLocale())));
    add(new Label("actor", step.actor().in(getLocale())));
    add(
        new Label("note", step.note().map(note -> note.in(getLocale())).orElse(""))
            .setVisible(step.note().isPresent()));
    add(new MeasuresPanel("measures", step.measurements()));
  }

  private Language language() {
    return Language.of(getLocale());
  }
}
