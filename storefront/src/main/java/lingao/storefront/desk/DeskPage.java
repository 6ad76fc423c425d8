package lingao.storefront.desk;

import org.apache.wicket.request.mapper.parameter.PageParameters;

/** What waits at a hall or a station. */
public class DeskPage extends DeskFrame {

  private static final long serialVersionUID = 1L;

  /** The page. */
  public DeskPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("desk.heading");
  }
}
