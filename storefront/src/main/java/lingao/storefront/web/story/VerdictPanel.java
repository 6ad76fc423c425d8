package lingao.storefront.web.story;

import java.util.List;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.TraceStepKind;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/**
 * What is to be thought of a batch: the very sentence that an SMS gets, and what it rests on, each
 * with sign and words.
 */
public final class VerdictPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient BatchStory story;

  /** The verdict on the batch of {@code story}. */
  public VerdictPanel(String id, BatchStory story) {
    super(id);
    this.story = story;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Check.Mood mood = Check.mood(story.verdict().level());
    WebMarkupContainer verdict = new WebMarkupContainer("verdict");
    verdict.add(AttributeModifier.append("class", "verdict--" + mood.slug()));
    verdict.add(new MoodIcon("icon", mood));
    verdict.add(new Label("headline", story.line().verdict().in(getLocale())));
    verdict.add(new Each<>("checks", Check.of(story), this::populate));
    add(verdict);
  }

  private void populate(ListItem<Check> item, Check check) {
    item.add(AttributeModifier.append("class", "verdict__check--" + check.mood().slug()));
    item.add(new MoodIcon("sign", check.mood()));
    item.add(new Label("words", new ResourceModel(check.text())));
    item.add(missing(check));
  }

  /** The kinds of records that are missing, with the check that says so. */
  private Component missing(Check check) {
    List<TraceStepKind> kinds = story.verdict().missing();
    return new WebMarkupContainer("missing")
        .add(new Each<>("kinds", kinds, (part, kind) -> part.add(new KindLabel("kind", kind))))
        .setVisible(check.text().equals("verdict.records.missing"));
  }
}
