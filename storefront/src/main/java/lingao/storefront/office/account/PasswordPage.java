package lingao.storefront.office.account;

import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.account.StaffMember;
import lingao.catalog.account.StaffService;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.LocalPath;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import lingao.storefront.office.StaffSession;
import org.apache.wicket.markup.html.form.PasswordTextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where one changes one's own password. */
public class PasswordPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private StaffService staff;

  private final IModel<String> current = Model.of("");
  private final IModel<String> next = Model.of("");

  /** The page. */
  public PasswordPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("password.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
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
      member()
          .flatMap(
              m ->
                  staff.changePassword(
                      m, given(current), given(next), servletRequest().getRemoteAddr()))
          .ifPresentOrElse(this::goOn, () -> error(getString("password.wrong")));
    } catch (InvalidValue e) {
      error(getString("password.error." + e.name()));
    } catch (TooManyAttempts e) {
      error(new StringResourceModel("password.wait", this).setParameters(e.minutes()).getString());
    }
  }

  /** This session goes on; all others of the account are over. */
  private void goOn(StaffMember member) {
    StaffSession.get().signIn(member);
    getSession().info(getString("password.done"));
    throw to(LocalPath.START.value());
  }

  private static String given(IModel<String> model) {
    return Optional.ofNullable(model.getObject()).orElse("");
  }
}
