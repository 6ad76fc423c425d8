package lingao.storefront.web.story;

import java.util.Locale;
import java.util.Optional;
import lingao.catalog.trace.TraceStep.Result;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** What an inspection has found, as sign and words. */
public final class ResultPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Optional<Result> result;

  /** The result, hidden when none is stated. */
  public ResultPanel(String id, Optional<Result> result) {
    super(id);
    this.result = result;
    setRenderBodyOnly(true);
    setVisible(result.isPresent());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    result.ifPresent(this::show);
  }

  private void show(Result found) {
    Check.Mood mood = found == Result.PASSED ? Check.Mood.GOOD : Check.Mood.BAD;
    String name = found.name().toLowerCase(Locale.ROOT);
    add(
        new WebMarkupContainer("result")
            .add(new MoodIcon("sign", mood))
            .add(new Label("words", new ResourceModel("result." + name)))
            .add(AttributeModifier.append("class", "result--" + mood.slug())));
  }
}
