package lingao.storefront.console.label;

import jakarta.inject.Inject;
import lingao.catalog.label.LabelService;
import lingao.storefront.console.ConsoleFrame;
import lingao.storefront.office.label.LabelFile;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** {@code /console/labels/{code}/labels.pdf}: the file. */
public class LabelFilePage extends ConsoleFrame {

  private static final long serialVersionUID = 1L;

  @Inject private LabelService labels;

  /** The address's answer. */
  public LabelFilePage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return "";
  }

  @Override
  protected void onInitialize() {
    throw LabelFile.printed(labels, getPageParameters()).instead();
  }
}
