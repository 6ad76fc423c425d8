package lingao.storefront.office.index;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lingao.catalog.search.IndexReport;
import lingao.catalog.search.IndexReport.Checked;
import lingao.catalog.search.IndexReport.Ended;
import lingao.storefront.office.Moments;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** How the last build and the last check ended, on this node since its start. */
class PastPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient IndexReport report;

  PastPanel(String id, IndexReport report) {
    super(id);
    this.report = report;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer build = part("build", report.lastBuild().isPresent());
    report.lastBuild().ifPresent(ended -> fill(build, ended));
    WebMarkupContainer check = part("check", report.lastCheck().isPresent());
    report.lastCheck().ifPresent(checked -> fill(check, checked));
    add(new WebMarkupContainer("none").setVisible(!build.isVisible() && !check.isVisible()));
  }

  private WebMarkupContainer part(String id, boolean visible) {
    WebMarkupContainer part = new WebMarkupContainer(id);
    add(part.setVisible(visible));
    return part;
  }

  private void fill(WebMarkupContainer part, Ended ended) {
    part.add(when(ended.begun(), ended.ended()));
    part.add(Moments.label("at", ended.ended()));
    part.add(new Label("result", text("past.built", ended.products())));
    part.add(problem(ended.problem()));
  }

  private void fill(WebMarkupContainer part, Checked checked) {
    part.add(when(checked.begun(), checked.ended()));
    part.add(Moments.label("at", checked.ended()));
    part.add(
        new Label(
            "result",
            text(
                "past.checked",
                checked.products(),
                checked.missing(),
                checked.surplus(),
                checked.different())));
    part.add(problem(checked.problem()));
  }

  private Component when(Instant begun, Instant ended) {
    double seconds = Duration.between(begun, ended).toMillis() / 1000.0;
    return new Label("took", text("past.took", Math.max(0.1, Math.round(seconds * 10) / 10.0)));
  }

  private static Component problem(Optional<String> problem) {
    return new Label("problem", problem.orElse("")).setVisible(problem.isPresent());
  }

  private StringResourceModel text(String key, Object... parameters) {
    return new StringResourceModel(key, this).setParameters(parameters);
  }
}
