package lingao.storefront.console.trace;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.entry.Attached;
import lingao.catalog.trace.entry.EntryRefused;
import lingao.catalog.trace.entry.KindNames;
import lingao.catalog.trace.entry.StepDraft;
import lingao.storefront.form.MistakesPanel;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A record of a batch: {@code /console/batches/${code}/record/${kind}}. */
public class RecordPage extends StepFrame {

  private static final long serialVersionUID = 1L;

  private final transient TraceStepKind kind;

  /** The page of the kind in the address. */
  public RecordPage(PageParameters parameters) {
    super(parameters);
    kind =
        KindNames.all().stream()
            .filter(k -> k.slug().equals(parameters.get("kind").toString("")))
            .findFirst()
            .orElseThrow(
                () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
  }

  @Override
  protected String title() {
    return in(KindNames.name(kind));
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    BatchStory story = batchInAddress();
    String here = address(story.batch().code()) + "/record/" + kind.slug();
    Sent sent = isPosted() ? sent() : new Sent(contents().proposed(story), List.of());
    if (isPosted()) {
      save(story, sent);
    }
    add(link("back", address(story.batch().code())));
    add(new Label("batch", in(story.product().name()) + " · " + story.batch().lot().value()));
    add(new MistakesPanel("mistakes", mistakes()).named());
    WebMarkupContainer form = new WebMarkupContainer("form");
    form.add(AttributeModifier.replace("action", here));
    form.add(AttributeModifier.replace("data-draft", story.batch().code() + "/" + kind.slug()));
    form.add(
        new StepFormPanel("fields", contents().of(story, kind, sent, getLocale()), mistakes()));
    add(form);
  }

  private void save(BatchStory story, Sent sent) {
    if (!mistakes().isEmpty()) {
      return;
    }
    try {
      desk()
          .record(
              story.batch().code(), new StepDraft(kind, sent.values()), new Attached(sent.files()));
      getSession().info(getString("record-page.done"));
      throw to(address(story.batch().code()) + "?recorded=" + kind.slug());
    } catch (EntryRefused e) {
      Problems.tell(e.problems(), mistakes(), this);
    }
  }
}
