package lingao.storefront.office.account;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lingao.catalog.account.FirstAccount;
import lingao.catalog.account.NewStaffMember;
import lingao.catalog.account.StaffMember;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.LocalPath;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.PlainFrame;
import lingao.storefront.office.StaffSession;
import org.apache.wicket.markup.html.form.PasswordTextField;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * Where the first office account is made, with the token that a start of the shop printed ({@code
 * ?token=}). Without a token that counts there is no such page.
 */
public class FirstAccountPage extends PlainFrame {

  private static final long serialVersionUID = 1L;

  @Inject private FirstAccount first;

  private final IModel<String> name = Model.of("");
  private final IModel<String> displayName = Model.of("");
  private final IModel<String> password = Model.of("");

  /** The page. */
  public FirstAccountPage(PageParameters parameters) {
    super(parameters);
    if (!first.accepts(token())) {
      throw new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Override
  protected String title() {
    return getString("first.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new OfficeForm("form") {
          private static final long serialVersionUID = 1L;

          @Override
          protected void onSubmit() {
            open();
          }
        }.add(new TextField<>("sign-in-name", name).setConvertEmptyInputStringToNull(false))
            .add(
                new TextField<>("display-name", displayName)
                    .setConvertEmptyInputStringToNull(false))
            .add(new PasswordTextField("password", password).setRequired(false)));
  }

  private void open() {
    try {
      StaffMember member =
          first
              .open(token(), new NewStaffMember(name.getObject(), displayName.getObject(), given()))
              .orElseThrow(
                  () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
      StaffSession.get().signIn(member);
      throw to(LocalPath.START.value());
    } catch (InvalidValue e) {
      error(getString("first.error." + e.name()));
    }
  }

  private String given() {
    return Optional.ofNullable(password.getObject()).orElse("");
  }

  private String token() {
    return getPageParameters().get("token").toString("");
  }
}
