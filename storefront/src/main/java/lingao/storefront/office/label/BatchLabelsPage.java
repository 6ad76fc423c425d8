package lingao.storefront.office.label;

import lingao.storefront.office.OfficePage;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** {@code /office/labels/{code}}: prints labels for a batch and its items. */
public class BatchLabelsPage extends OfficePage {

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
    add(new LabelPanel("labels", "/office/labels"));
  }
}
