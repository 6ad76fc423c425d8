package lingao.storefront.account;

import jakarta.inject.Inject;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.customer.CustomerDeletion;
import lingao.catalog.customer.DeletionRefused;
import lingao.catalog.customer.WrongPassword;
import lingao.storefront.form.Typed;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Taking all one's data along, and leaving. */
public class DataPage extends AccountPage {

  private static final long serialVersionUID = 1L;

  @Inject private CustomerDeletion deletion;
  @Inject private Entrance entrance;

  /** The page. */
  public DataPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "data";
  }

  @Override
  void submit(Typed typed) {
    try {
      deletion.delete(customer(), typed.get("password"), origin());
      entrance.leave(servletRequest(), servletResponse());
      throw to("/account/sign-in?done=deleted");
    } catch (WrongPassword e) {
      mistake("password", "wrong");
    } catch (DeletionRefused e) {
      mistake("password", "under-way");
    } catch (TooManyAttempts e) {
      refuse("password", e);
    }
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer leaving = new WebMarkupContainer("leaving");
    if (!mistakes().isEmpty()) {
      leaving.add(AttributeModifier.replace("open", "open"));
    }
    add(leaving.add(password("password", "current-password")));
  }
}
