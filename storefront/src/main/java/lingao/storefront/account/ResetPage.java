package lingao.storefront.account;

import jakarta.inject.Inject;
import lingao.catalog.customer.PasswordReset;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.form.Typed;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where a mailed link leads to a new password. */
public class ResetPage extends EntrancePage {

  private static final long serialVersionUID = 1L;

  @Inject private PasswordReset reset;

  /** The page. */
  public ResetPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "reset";
  }

  @Override
  void submit(Typed typed) {
    try {
      if (reset.reset(asked("token"), typed.get("password"))) {
        throw to("/account/sign-in?done=reset");
      }
    } catch (InvalidValue e) {
      mistake("password", e);
    }
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    boolean works = reset.accepts(asked("token"));
    WebMarkupContainer form = new WebMarkupContainer("form");
    form.add(password("password", "new-password"));
    add(form.setVisible(works));
    add(new WebMarkupContainer("over").setVisible(!works));
  }
}
