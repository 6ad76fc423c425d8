package lingao.storefront.account;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Tells that a mail is on its way, if there is reason for one. */
public class MailedPage extends EntrancePage {

  private static final long serialVersionUID = 1L;

  /** The page. */
  public MailedPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "mailed";
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    boolean password = !asked("password").isEmpty();
    add(new WebMarkupContainer("registered").setVisible(!password));
    add(new WebMarkupContainer("forgotten").setVisible(password));
    add(
        new WebMarkupContainer("sign-in")
            .add(AttributeModifier.replace("href", onWay("/account/sign-in"))));
  }
}
