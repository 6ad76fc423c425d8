package lingao.storefront.account;

import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.customer.CustomerSignIn;
import lingao.catalog.customer.SignedIn;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Typed;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where customers sign in, to go on to where they wanted ({@code ?to=}). */
public class SignInPage extends EntrancePage {

  private static final long serialVersionUID = 1L;

  @Inject private CustomerSignIn signIn;

  /** The page. */
  public SignInPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "sign-in";
  }

  @Override
  void submit(Typed typed) {
    try {
      Optional<SignedIn> signedIn =
          signIn.signIn(typed.get("name"), typed.get("password"), origin());
      signedIn.ifPresent(this::enter);
      mistake("name", "wrong");
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
    add(password("password", "current-password"));
    add(link("register", "/account/register"), link("forgot", "/account/forgot"));
  }

  private WebMarkupContainer link(String id, String path) {
    WebMarkupContainer link = new WebMarkupContainer(id);
    link.add(AttributeModifier.replace("href", onWay(path)));
    return link;
  }
}
