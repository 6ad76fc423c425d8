package lingao.storefront.account;

import jakarta.inject.Inject;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.customer.PasswordReset;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Typed;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where one asks for a new password. The answer is the same whether there is such an account. */
public class ForgotPage extends EntrancePage {

  private static final long serialVersionUID = 1L;

  @Inject private PasswordReset reset;

  /** The page. */
  public ForgotPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "forgot";
  }

  @Override
  void submit(Typed typed) {
    try {
      reset.request(typed.get("name"), origin());
      throw to("/account/mailed?password=1");
    } catch (InvalidValue e) {
      mistake("name", e);
    } catch (TooManyAttempts e) {
      refuse("name", e);
    }
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new FieldPanel(
            "name",
            field("name", typedOr("name", ""))
                .with("autocomplete", "username")
                .with("autocapitalize", "off")
                .with("spellcheck", "false")
                .with("maxlength", "254")));
  }
}
