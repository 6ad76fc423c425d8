package lingao.storefront.console.label;

import lingao.storefront.console.ConsoleFrame;
import lingao.storefront.office.label.LabelPanel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** {@code /console/labels/{code}}: prints labels for a batch and its items. */
public class BatchLabelsPage extends ConsoleFrame {

  private static final long serialVersionUID = 1L;

  /** The page of a batch. */
  public BatchLabelsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("batch-labels-page.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new LabelPanel("labels", "/console/labels"));
  }
}
