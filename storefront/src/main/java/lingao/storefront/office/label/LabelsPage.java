package lingao.storefront.office.label;

import lingao.storefront.office.OfficePage;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Batches that labels can be printed for. */
public class LabelsPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  /** The page; {@code ?q=honey&page=2} for the second page of what is called so. */
  public LabelsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("labels-page.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new LabelBatchesPanel("batches", "/office/labels"));
  }
}
