package lingao.storefront.office.account;

import lingao.storefront.office.LocalPath;
import lingao.storefront.office.OfficePage;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where the office's staff changes the own password. */
public class PasswordPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  /** The page. */
  public PasswordPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("password.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new PasswordPanel("change", me(), LocalPath.START.value()));
  }
}
