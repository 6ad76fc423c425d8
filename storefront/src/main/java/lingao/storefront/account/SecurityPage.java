package lingao.storefront.account;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.customer.CustomerProfile;
import lingao.catalog.customer.CustomerSession;
import lingao.catalog.customer.WrongPassword;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.form.Typed;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where a customer is signed in, and their password. */
public class SecurityPage extends AccountPage {

  private static final long serialVersionUID = 1L;

  @Inject private CustomerProfile profile;

  /** The page. */
  public SecurityPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "security";
  }

  @Override
  void submit(Typed typed) {
    if (typed.has("end")) {
      profile.endSession(customer(), AddressPage.id(typed.get("end")));
      throw to("/account/security?done=ended");
    }
    if (typed.get("do").equals("end-others")) {
      profile.endOtherSessions(customer(), token());
      throw to("/account/security?done=ended");
    }
    if (typed.get("do").equals("password")) {
      changePassword(typed);
    }
  }

  private void changePassword(Typed typed) {
    try {
      profile.changePassword(
          customer(), typed.get("current"), typed.get("next"), token(), origin());
      throw to("/account/security?done=changed");
    } catch (InvalidValue e) {
      mistake("next", e);
    } catch (WrongPassword e) {
      mistake("current", "wrong");
    } catch (TooManyAttempts e) {
      refuse("current", e);
    }
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<CustomerSession> sessions = profile.sessions(customer(), token());
    add(new Each<>("sessions", sessions, this::populate));
    add(new WebMarkupContainer("others").setVisible(sessions.size() > 1));
    add(password("current", "current-password"), password("next", "new-password"));
  }

  private void populate(ListItem<CustomerSession> item, CustomerSession session) {
    String device = DeviceName.of(session.device(), getString("security.unknown"));
    item.add(new Label("device", device));
    item.add(new WebMarkupContainer("here").setVisible(session.current()));
    item.add(time("since", session.createdAt()), time("seen", session.seenAt()));
    item.add(
        new WebMarkupContainer("end")
            .add(AttributeModifier.replace("value", session.id()))
            .add(
                AttributeModifier.replace(
                    "aria-label",
                    new StringResourceModel("security.end.of", this).setParameters(device)))
            .setVisible(!session.current()));
  }

  private Component time(String id, Instant moment) {
    return new Label(id, AccountTime.of(moment)).add(AttributeModifier.replace("datetime", moment));
  }
}
