package lingao.storefront.trace;

import java.util.Locale;
import java.util.Optional;
import lingao.storefront.component.TraceBox;
import lingao.storefront.trace.TraceInput.Problem;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/**
 * Where a code is typed; after a wrong one it says what is wrong and keeps what was typed. A code
 * that nobody gave out may stand on a counterfeit, which can be reported.
 */
class AskPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final String typed;
  private final transient Optional<Problem> problem;

  AskPanel(String id, String typed, Optional<Problem> problem) {
    super(id);
    this.typed = typed.substring(0, Math.min(typed.length(), TraceInput.LONGEST));
    this.problem = problem;
    setRenderBodyOnly(true);
  }

  /** The name of what the panel says, for keys of texts: {@code ask} when nothing is wrong. */
  static String key(Optional<Problem> problem) {
    return problem
        .map(wrong -> wrong.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElse("ask");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String key = key(problem);
    add(new Label("heading", new ResourceModel("heading." + key)));
    WebMarkupContainer wrong = new WebMarkupContainer("wrong");
    wrong.add(new Label("typed", typed));
    wrong.add(new Label("reason", new ResourceModel("text." + key)));
    add(wrong.setVisible(problem.isPresent()));
    add(new WebMarkupContainer("lead").setVisible(problem.isEmpty()));
    add(new TraceBox("box", typed));
    WebMarkupContainer report = new WebMarkupContainer("report");
    report.add(
        new WebMarkupContainer("link")
            .add(AttributeModifier.replace("href", ReportLink.address(typed))));
    add(report.setVisible(problem.filter(Problem.UNKNOWN::equals).isPresent()));
  }
}
