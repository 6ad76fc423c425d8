package lingao.storefront.console.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.entry.KindNames;
import lingao.catalog.trace.entry.TemplateNames;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A batch: which record comes next, what is recorded, and how to put right what is wrong. */
public class BatchPage extends BatchFrame {

  private static final long serialVersionUID = 1L;

  /** The page of the code in the address. */
  public BatchPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("batch.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    BatchStory story = batchInAddress();
    add(link("back", base()));
    facts(story);
    List<TraceStepKind> missing = story.verdict().missing();
    add(next(story, missing));
    add(new WebMarkupContainer("complete").setVisible(missing.isEmpty()));
    add(new WebMarkupContainer("recalled").setVisible(story.recall().isPresent()));
    add(new Each<>("plan", plan(story), (item, kind) -> plan(item, kind, story)));
    List<TraceStep> steps = new ArrayList<>(own(story));
    add(new WebMarkupContainer("none").setVisible(steps.isEmpty()));
    add(new Each<>("steps", steps, (item, step) -> item.add(card(story, step))));
  }

  /** What was saved leaves no draft on the phone. */
  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(JavaScriptHeaderItem.forReference(StepFormPanel.SCRIPT).setDefer(true));
  }

  private void facts(BatchStory story) {
    add(new Label("product", in(story.product().name())));
    add(new Label("sku", in(story.batch().sku())));
    add(new Label("lot", story.batch().lot().value()));
    add(new Label("code", story.batch().code().grouped()));
    add(new Label("template", in(TemplateNames.name(story.template()))));
    add(new Label("quantity", story.quantity()));
    add(new Label("produced", story.batch().producedOn().toString()));
    add(new Label("expires", story.batch().expiresOn().toString()));
    boolean packed =
        own(story).stream().anyMatch(s -> s.kind() == TraceStepKind.PACKING && s.stands());
    add(link("adjust", address(story.batch().code()) + "/adjust").setVisible(!packed));
    add(link("labels", home() + "/labels/" + story.batch().code()));
    add(link("story", "/trace/" + story.batch().code().value()));
  }

  private Component next(BatchStory story, List<TraceStepKind> missing) {
    WebMarkupContainer next = new WebMarkupContainer("next");
    Optional<TraceStepKind> first = missing.stream().findFirst();
    next.setVisible(first.isPresent());
    first.ifPresent(
        kind -> {
          next.add(AttributeModifier.replace("href", record(story, kind)));
          next.add(
              new Label(
                  "kind",
                  new StringResourceModel("batch.next", this)
                      .setParameters(in(KindNames.name(kind)))));
        });
    return next;
  }

  /** All kinds that such goods have; others are written by whoever captures for machines. */
  private static List<TraceStepKind> plan(BatchStory story) {
    return story.template().kinds().stream().filter(KindNames.all()::contains).toList();
  }

  private void plan(ListItem<TraceStepKind> item, TraceStepKind kind, BatchStory story) {
    Set<TraceStepKind> told =
        own(story).stream()
            .filter(TraceStep::stands)
            .map(TraceStep::kind)
            .collect(Collectors.toSet());
    WebMarkupContainer link = new WebMarkupContainer("record");
    link.add(AttributeModifier.replace("href", record(story, kind)));
    link.add(new Label("kind", in(KindNames.name(kind))));
    boolean missing = story.verdict().missing().contains(kind);
    link.add(new WebMarkupContainer("done").setVisible(told.contains(kind)));
    link.add(new WebMarkupContainer("needed").setVisible(missing));
    link.add(
        AttributeModifier.append(
            "class",
            told.contains(kind) ? "plan__kind--done" : missing ? "plan__kind--needed" : ""));
    item.add(link);
  }

  private Component card(BatchStory story, TraceStep step) {
    Optional<String> correct =
        CorrectPage.isCorrectable(step)
            ? Optional.of(
                address(story.batch().code()) + "/correct?event=" + encode(step.eventId()))
            : Optional.empty();
    return new RecordCard("step", step, correct);
  }

  /** Own records; those from upstream belong to other batches. */
  private static List<TraceStep> own(BatchStory story) {
    return story.steps().stream()
        .filter(step -> step.origin().owner() == TraceStep.Owner.OWN)
        .toList();
  }

  private String record(BatchStory story, TraceStepKind kind) {
    return address(story.batch().code()) + "/record/" + kind.slug();
  }
}
