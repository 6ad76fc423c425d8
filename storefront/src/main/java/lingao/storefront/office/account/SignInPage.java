package lingao.storefront.office.account;

import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.account.StaffService;
import lingao.catalog.credential.TooManyAttempts;
import lingao.storefront.office.LocalPath;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.PlainFrame;
import lingao.storefront.office.StaffSession;
import org.apache.wicket.markup.html.form.PasswordTextField;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where the staff signs in, to come back to where one wanted to go ({@code ?to=}). */
public class SignInPage extends PlainFrame {

  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY_REQUESTS = 429;

  @Inject private StaffService staff;

  private final IModel<String> name = Model.of("");
  private final IModel<String> password = Model.of("");
  private long waitMinutes;

  /** The page. */
  public SignInPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("sign-in.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    if (!getPageParameters().get("out").isNull()) {
      info(getString("sign-in.out"));
    }
    add(
        new OfficeForm("form") {
          private static final long serialVersionUID = 1L;

          @Override
          protected void onSubmit() {
            signIn();
          }
        }.add(new TextField<>("sign-in-name", name).setConvertEmptyInputStringToNull(false))
            .add(new PasswordTextField("password", password).setRequired(false)));
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    if (waitMinutes > 0) {
      response.setStatus(TOO_MANY_REQUESTS);
      response.setHeader("Retry-After", Long.toString(waitMinutes * 60));
    }
  }

  private void signIn() {
    try {
      enter(staff.signIn(name.getObject(), given(password), servletRequest().getRemoteAddr()));
    } catch (TooManyAttempts e) {
      waitMinutes = e.minutes();
      error(new StringResourceModel("sign-in.wait", this).setParameters(waitMinutes).getString());
    }
  }

  private void enter(Optional<StaffMember> found) {
    StaffMember member = found.orElse(null);
    if (member == null) {
      error(getString("sign-in.wrong"));
    } else {
      StaffSession.get().signIn(member);
      LocalPath start = start(member.role());
      throw to(LocalPath.of(getPageParameters().get("to").toString(""), start).value());
    }
  }

  private static LocalPath start(Role role) {
    return switch (role) {
      case OFFICE -> LocalPath.START;
      case OWNER -> LocalPath.CONSOLE;
      case HALL, STATION -> LocalPath.DESK;
    };
  }

  private static String given(IModel<String> model) {
    return Optional.ofNullable(model.getObject()).orElse("");
  }
}
