package lingao.storefront.web.story;

import lingao.catalog.trace.TraceStepKind;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.ResourceModel;

/** The name of a kind of step. */
public final class KindLabel extends Label {

  private static final long serialVersionUID = 1L;

  /** The name of {@code kind} in the reader's language. */
  public KindLabel(String id, TraceStepKind kind) {
    super(id, new ResourceModel("kind." + kind.slug()));
  }
}
