package lingao.storefront.account;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.customer.CustomerProfile;
import lingao.catalog.customer.WrongPassword;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Mobile;
import lingao.storefront.form.Field;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Typed;
import lingao.storefront.web.Language;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A customer's name and language, and by what they sign in. */
public class ProfilePage extends AccountPage {

  private static final long serialVersionUID = 1L;

  @Inject private CustomerProfile profile;

  /** The page. */
  public ProfilePage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "profile";
  }

  @Override
  void submit(Typed typed) {
    switch (typed.get("do")) {
      case "profile" -> greet(typed);
      case "email" -> email(typed);
      case "mobile" -> mobile(typed);
      default -> {}
    }
  }

  private void greet(Typed typed) {
    try {
      Language language = Language.of(typed.get("language")).orElse(language());
      profile.change(customer(), typed.get("greeting"), language.locale());
      throw to("/account/profile?done=saved");
    } catch (InvalidValue e) {
      mistake("greeting", e);
    }
  }

  private void email(Typed typed) {
    try {
      profile.requestEmail(
          customer(), typed.get("email-password"), new Email(typed.get("email")), origin());
      throw to("/account/profile?done=mailed");
    } catch (InvalidValue e) {
      mistake("email", e);
    } catch (WrongPassword e) {
      mistake("email-password", "password");
    } catch (TooManyAttempts e) {
      refuse("email-password", e);
    }
  }

  private void mobile(Typed typed) {
    try {
      Optional<Mobile> mobile =
          Optional.of(typed.get("mobile")).filter(m -> !m.isEmpty()).map(Mobile::new);
      profile.changeMobile(customer(), typed.get("mobile-password"), mobile, origin());
      throw to("/account/profile?done=saved");
    } catch (InvalidValue e) {
      mistake("mobile", e);
    } catch (WrongPassword e) {
      mistake("mobile-password", "password");
    } catch (TooManyAttempts e) {
      refuse("mobile-password", e);
    }
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new FieldPanel(
            "greeting",
            field("greeting", typedOr("greeting", customer().name()))
                .with("autocomplete", "nickname")
                .with("maxlength", "40")));
    add(new FieldPanel("language", languages()));
    add(
        now("email-now", customer().email().map(Email::value)),
        now("mobile-now", customer().mobile().map(Mobile::grouped)));
    add(
        new FieldPanel(
            "email",
            field("email", typedOr("email", ""))
                .with("type", "email")
                .with("autocomplete", "email")
                .with("maxlength", "254")));
    add(
        new FieldPanel(
            "mobile",
            field("mobile", typedOr("mobile", ""))
                .mayStayEmpty()
                .with("type", "tel")
                .with("autocomplete", "tel")
                .with("maxlength", "40")));
    add(
        password("email-password", "current-password"),
        password("mobile-password", "current-password"));
  }

  private Field languages() {
    String held = Language.of(customer().language()).code();
    return Field.select(
        "language",
        getString("profile.language"),
        typedOr("language", held),
        List.of(new Field.Choice("zh", "中文"), new Field.Choice("en", "English")));
  }

  private Label now(String id, Optional<String> held) {
    return new Label(
        id,
        held.map(
                value ->
                    new StringResourceModel("profile.now", this).setParameters(value).getString())
            .orElse(getString("profile.none")));
  }
}
