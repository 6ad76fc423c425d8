package lingao.storefront.office.payment;

import java.util.Optional;
import lingao.catalog.payment.ReconciliationRun;
import lingao.storefront.office.Moments;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** How the last comparison went. */
class RunPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Optional<ReconciliationRun> run;

  RunPanel(String id, Optional<ReconciliationRun> run) {
    super(id);
    this.run = run;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer facts = new WebMarkupContainer("facts");
    run.ifPresent(last -> fill(facts, last));
    add(facts.setVisible(run.isPresent()));
    add(new WebMarkupContainer("none").setVisible(run.isEmpty()));
    String problem = run.flatMap(ReconciliationRun::problem).orElse("");
    add(new Label("problem", problem).setVisible(!problem.isEmpty()));
  }

  private static void fill(WebMarkupContainer facts, ReconciliationRun last) {
    facts.add(Moments.label("begun", last.begunAt()));
    facts.add(new Label("state", new ResourceModel(state(last))));
    facts.add(new Label("payments", last.payments()));
    facts.add(new Label("refunds", last.refunds()));
    facts.add(new Label("repaired", last.repaired()));
    facts.add(new Label("differences", last.differences()));
  }

  private static String state(ReconciliationRun last) {
    if (last.endedAt().isEmpty()) {
      return "run.going";
    }
    return last.problem().isPresent() ? "run.failed" : "run.done";
  }
}
