package lingao.storefront.console.trace;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.entry.Attached;
import lingao.catalog.trace.entry.EntryDesk;
import lingao.catalog.trace.entry.EntryRefused;
import lingao.catalog.trace.entry.KindNames;
import lingao.catalog.trace.entry.StepDraft;
import lingao.catalog.trace.entry.StepFields;
import lingao.storefront.form.Field;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.MistakesPanel;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where a record is put right: it stays, with the reason, and what is right stands beside it. */
public class CorrectPage extends StepFrame {

  private static final long serialVersionUID = 1L;
  private static final String NEVER = "never";

  /** The page; {@code ?event=} names the record. */
  public CorrectPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("correct.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    BatchStory story = batchInAddress();
    TraceStep wrong = recordInAddress(story);
    Sent sent = isPosted() ? sent() : new Sent(contents().of(story, wrong), List.of());
    if (isPosted()) {
      save(story, wrong, sent);
    }
    add(link("back", address(story.batch().code())));
    add(new MistakesPanel("mistakes", mistakes()).named());
    add(
        new Label(
            "kind",
            new StringResourceModel("correct.kind", this)
                .setParameters(in(KindNames.name(wrong.kind())))));
    WebMarkupContainer form = new WebMarkupContainer("form");
    form.add(
        AttributeModifier.replace(
            "action", address(story.batch().code()) + "/correct?event=" + encode(wrong.eventId())));
    form.add(new FieldPanel("reason", reason(sent.values())));
    WebMarkupContainer keep = new WebMarkupContainer("keep");
    if (!isPosted() || sent.values().containsKey(StepFields.KEEP_FILES)) {
      keep.add(AttributeModifier.replace("checked", "checked"));
    }
    form.add(new WebMarkupContainer("files").add(keep).setVisible(hasFiles(wrong)));
    form.add(
        new StepFormPanel(
            "fields", contents().of(story, wrong.kind(), sent, getLocale()), mistakes()));
    add(form);
  }

  private static boolean hasFiles(TraceStep step) {
    return !step.photos().isEmpty() || !step.documents().isEmpty() || step.video().isPresent();
  }

  private TraceStep recordInAddress(BatchStory story) {
    String event = getPageParameters().get("event").toString("");
    return story.steps().stream()
        .filter(s -> s.origin().owner() == TraceStep.Owner.OWN)
        .filter(s -> s.eventId().equals(event) && isCorrectable(s))
        .findFirst()
        .orElseThrow(() -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
  }

  /** What is in none of the forms' words, such as a recall, none of them puts right. */
  static boolean isCorrectable(TraceStep step) {
    return step.stands() && KindNames.all().contains(step.kind());
  }

  private Field reason(Map<String, String> values) {
    return Field.line(
            EntryDesk.REASON,
            getString("correct.reason"),
            values.getOrDefault(EntryDesk.REASON, ""))
        .hint(getString("correct.reason.hint"))
        .with("maxlength", "200")
        .mistake(mistakes());
  }

  private void save(BatchStory story, TraceStep wrong, Sent sent) {
    if (!mistakes().isEmpty()) {
      return;
    }
    Optional<StepDraft> right =
        sent.values().containsKey(NEVER)
            ? Optional.empty()
            : Optional.of(new StepDraft(wrong.kind(), sent.values()));
    try {
      desk()
          .correct(
              story.batch().code(),
              wrong.eventId(),
              sent.values().getOrDefault(EntryDesk.REASON, ""),
              right,
              new Attached(right.isPresent() ? sent.files() : List.of()));
      getSession().info(getString("correct.done"));
      throw to(address(story.batch().code()));
    } catch (EntryRefused e) {
      Problems.tell(e.problems(), mistakes(), this);
    }
  }
}
