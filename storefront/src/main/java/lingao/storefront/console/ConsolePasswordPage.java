package lingao.storefront.console;

import lingao.storefront.office.LocalPath;
import lingao.storefront.office.account.PasswordPanel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where the owner of a brand changes the own password. */
public class ConsolePasswordPage extends ConsoleFrame {

  private static final long serialVersionUID = 1L;

  /** The page. */
  public ConsolePasswordPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("console-password.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new PasswordPanel("change", me(), LocalPath.CONSOLE.value()));
  }
}
