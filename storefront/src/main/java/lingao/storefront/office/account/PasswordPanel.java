package lingao.storefront.office.account;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lingao.catalog.account.StaffMember;
import lingao.catalog.account.StaffService;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.StaffSession;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.PasswordTextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;

/** Where a member of the staff changes the own password, to go on elsewhere then. */
public final class PasswordPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final int SEE_OTHER = 303;

  @Inject private StaffService staff;

  private final transient StaffMember member;
  private final String goOn;
  private final IModel<String> current = Model.of("");
  private final IModel<String> next = Model.of("");

  /**
   * The form for {@code member}.
   *
   * @param goOn path of the page that comes after
   */
  public PasswordPanel(String id, StaffMember member, String goOn) {
    super(id);
    this.member = member;
    this.goOn = goOn;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new WebMarkupContainer("due").setVisible(member.passwordDue()));
    add(
        new OfficeForm("form") {
          private static final long serialVersionUID = 1L;

          @Override
          protected void onSubmit() {
            change();
          }
        }.add(new PasswordTextField("current", current).setRequired(false))
            .add(new PasswordTextField("next", next).setRequired(false)));
  }

  private void change() {
    try {
      staff
          .changePassword(member, given(current), given(next), address())
          .ifPresentOrElse(this::goOn, () -> error(getString("password.wrong")));
    } catch (InvalidValue e) {
      error(getString("password.error." + e.name()));
    } catch (TooManyAttempts e) {
      error(new StringResourceModel("password.wait", this).setParameters(e.minutes()).getString());
    }
  }

  /** This session goes on; all others of the account are over. */
  private void goOn(StaffMember changed) {
    StaffSession.get().signIn(changed);
    getSession().info(getString("password.done"));
    throw new RedirectToUrlException(goOn, SEE_OTHER);
  }

  private String address() {
    return ((HttpServletRequest) getRequest().getContainerRequest()).getRemoteAddr();
  }

  private static String given(IModel<String> model) {
    return Optional.ofNullable(model.getObject()).orElse("");
  }
}
