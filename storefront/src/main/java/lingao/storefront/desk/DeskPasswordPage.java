package lingao.storefront.desk;

import lingao.storefront.office.LocalPath;
import lingao.storefront.office.account.PasswordPanel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where the staff of a hall or a station changes the own password. */
public class DeskPasswordPage extends DeskFrame {

  private static final long serialVersionUID = 1L;

  /** The page. */
  public DeskPasswordPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("desk-password.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new PasswordPanel("change", me(), LocalPath.DESK.value()));
  }
}
