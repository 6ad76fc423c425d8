package lingao.storefront.account;

import jakarta.inject.Inject;
import lingao.catalog.credential.PasswordRules;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.customer.CustomerRegistration;
import lingao.catalog.customer.NewCustomer;
import lingao.catalog.customer.SignInName;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Typed;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * Where accounts are opened. With an e-mail address the answer is always the same: a mail is on its
 * way.
 */
public class RegisterPage extends EntrancePage {

  private static final long serialVersionUID = 1L;

  @Inject private CustomerRegistration registration;

  /** The page. */
  public RegisterPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "register";
  }

  @Override
  void submit(Typed typed) {
    check("name", () -> SignInName.parse(typed.get("name")));
    check("greeting", () -> NewCustomer.name(typed.get("greeting")));
    check("password", () -> PasswordRules.check(typed.get("password"), canonical(typed)));
    if (mistakes().isEmpty()) {
      register(typed);
    }
  }

  /** Each field is told what is wrong with it, not the first alone. */
  private void check(String field, Runnable rule) {
    try {
      rule.run();
    } catch (InvalidValue e) {
      mistake(field, e);
    }
  }

  private static String canonical(Typed typed) {
    return SignInName.of(typed.get("name")).map(SignInName::canonical).orElse("");
  }

  private void register(Typed typed) {
    try {
      NewCustomer customer =
          new NewCustomer(
              SignInName.parse(typed.get("name")),
              typed.get("greeting"),
              typed.get("password"),
              readersLocale());
      registration.register(customer, origin()).ifPresent(this::enter);
      throw to(onWay("/account/mailed"));
    } catch (InvalidValue e) {
      mistake("name", e);
    } catch (TooManyAttempts e) {
      refuse("name", e);
    }
  }

  @Override
  protected void onInitialize() {
    leadOn();
    super.onInitialize();
    add(
        new FieldPanel(
            "name",
            field("name", typedOr("name", ""))
                .with("autocomplete", "username")
                .with("autocapitalize", "off")
                .with("spellcheck", "false")
                .with("maxlength", "254")));
    add(
        new FieldPanel(
            "greeting",
            field("greeting", typedOr("greeting", ""))
                .with("autocomplete", "nickname")
                .with("maxlength", "40")));
    add(password("password", "new-password"));
    add(
        new WebMarkupContainer("sign-in")
            .add(AttributeModifier.replace("href", onWay("/account/sign-in"))));
  }
}
