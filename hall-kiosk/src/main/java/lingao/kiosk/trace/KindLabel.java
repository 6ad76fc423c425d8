package lingao.kiosk.trace;

import lingao.catalog.trace.TraceStepKind;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.ResourceModel;

/** The name of a kind of step. */
class KindLabel extends Label {

  private static final long serialVersionUID = 1L;

  KindLabel(String id, TraceStepKind kind) {
    super(id, new ResourceModel("kind." + kind.slug()));
  }
}
