package lingao.storefront.office.index;

import java.util.Locale;
import lingao.catalog.search.IndexReport;
import lingao.catalog.search.IndexReport.State;
import lingao.catalog.search.IndexReport.Work;
import lingao.storefront.office.Moments;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;

/** Whether the index answers, how far it is behind, what goes on now. */
class StatePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient IndexReport report;

  StatePanel(String id, IndexReport report) {
    super(id);
    this.report = report;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String state = report.state().name().toLowerCase(Locale.ROOT);
    Label label = new Label("state", new ResourceModel("state." + state));
    String mark = report.state() == State.READY ? "status status--valid" : "status status--expired";
    add(label.add(AttributeModifier.replace("class", mark)));
    add(new Label("catalog", report.catalogVersion()));
    add(new Label("index", report.state() == State.READY ? report.indexVersion() : "–"));
    add(work());
  }

  private WebMarkupContainer work() {
    WebMarkupContainer work = new WebMarkupContainer("work");
    report.work().ifPresent(w -> fill(work, w));
    return (WebMarkupContainer) work.setVisible(report.work().isPresent());
  }

  private void fill(WebMarkupContainer container, Work work) {
    container.add(
        new Label(
            "doing",
            new StringResourceModel("state." + work.kind(), this).setParameters(work.products())));
    container.add(Moments.label("begun", work.begun()));
  }
}
