package lingao.storefront.account;

import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.customer.CustomerRegistration;
import lingao.catalog.shared.Email;
import lingao.storefront.form.Typed;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where a mailed link finishes a registration, together with its password. */
public class ConfirmPage extends EntrancePage {

  private static final long serialVersionUID = 1L;

  @Inject private CustomerRegistration registration;

  /** The page. */
  public ConfirmPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "confirm";
  }

  @Override
  void submit(Typed typed) {
    try {
      registration.confirm(asked("token"), typed.get("password"), origin()).ifPresent(this::enter);
      mistake("password", "wrong");
    } catch (TooManyAttempts e) {
      refuse("password", e);
    }
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Optional<Email> email = registration.waiting(asked("token"));
    WebMarkupContainer form = new WebMarkupContainer("form");
    form.add(
        new Label(
            "text",
            new StringResourceModel("confirm.text", this)
                .setParameters(email.map(Email::value).orElse(""))));
    form.add(password("password", "current-password"));
    add(form.setVisible(email.isPresent()));
    add(new WebMarkupContainer("over").setVisible(email.isEmpty()));
  }
}
