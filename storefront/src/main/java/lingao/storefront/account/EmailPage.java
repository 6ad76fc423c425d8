package lingao.storefront.account;

import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.customer.CustomerProfile;
import lingao.catalog.shared.Email;
import lingao.storefront.form.Typed;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * Where a mailed link confirms a changed address. A button does it: programs that look into mails
 * open links too.
 */
public class EmailPage extends EntrancePage {

  private static final long serialVersionUID = 1L;

  @Inject private CustomerProfile profile;

  /** The page. */
  public EmailPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "email";
  }

  @Override
  void submit(Typed typed) {
    if (profile.confirmEmail(asked("token")).isPresent()) {
      throw to("/account/profile?done=confirmed");
    }
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Optional<Email> email = profile.waitingEmail(asked("token"));
    WebMarkupContainer form = new WebMarkupContainer("form");
    form.add(
        new Label(
            "text",
            new StringResourceModel("email.text", this)
                .setParameters(email.map(Email::value).orElse(""))));
    add(form.setVisible(email.isPresent()));
    add(new WebMarkupContainer("over").setVisible(email.isEmpty()));
  }
}
