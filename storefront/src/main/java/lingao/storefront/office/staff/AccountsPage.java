package lingao.storefront.office.staff;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import lingao.catalog.account.StaffAccount;
import lingao.catalog.account.StaffMember;
import lingao.catalog.account.StaffOffice;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * The accounts of the staff: make one, give another password, close and open again. A password is
 * told by the answer to the form that asked for it, and kept nowhere.
 */
public class AccountsPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private StaffOffice staff;
  @Inject private Posts posts;

  private transient List<Posts.Named> places = List.of();
  private final WebMarkupContainer issuedBox = new WebMarkupContainer("issued");
  private Issued issued = new Issued("", "");

  /** The page. */
  public AccountsPage(PageParameters parameters) {
    super(parameters);
  }

  /** A password that was just made, and for whom. */
  private record Issued(String name, String password) implements Serializable {}

  @Override
  protected String title() {
    return getString("accounts.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    places = posts.all();
    issuedBox.add(new Label("issued-name", () -> issued.name()));
    issuedBox.add(new Label("issued-password", () -> issued.password()));
    add(issuedBox.setVisible(false));
    add(
        new NewAccountForm("new", places) {
          private static final long serialVersionUID = 1L;

          @Override
          protected void open(String name, String displayName, Posts.Named post) {
            issue(name, () -> staff.open(name, displayName, post.post()));
          }
        });
    add(new ActionsForm("list"));
  }

  private void issue(String to, Supplier<String> password) {
    issued = new Issued(to, password.get());
    issuedBox.setVisible(true);
  }

  private void populate(ListItem<StaffAccount> item, StaffAccount account) {
    StaffMember member = account.member();
    boolean own = member.id() == me().id();
    item.add(new Label("name", member.name()));
    item.add(new Label("display-name", member.displayName()));
    item.add(new Label("role", getString("accounts.role." + code(member))));
    item.add(new Label("place", placeOf(member)));
    item.add(
        account
            .signedInAt()
            .map(at -> Moments.label("signed-in", at))
            .orElseGet(() -> new Label("signed-in", getString("accounts.never"))));
    item.add(button("reset", account, "accounts.reset.of").setVisible(account.active() && !own));
    item.add(button("close", account, "accounts.close.of").setVisible(account.active() && !own));
    item.add(button("reopen", account, "accounts.reopen.of").setVisible(!account.active()));
    item.add(new WebMarkupContainer("closed").setVisible(!account.active()));
  }

  private WebMarkupContainer button(String id, StaffAccount account, String label) {
    WebMarkupContainer button = new WebMarkupContainer(id);
    button.add(AttributeModifier.replace("value", account.member().id()));
    button.add(
        AttributeModifier.replace(
            "aria-label",
            new StringResourceModel(label, this).setParameters(account.member().name())));
    return button;
  }

  private String placeOf(StaffMember member) {
    return places.stream()
        .filter(post -> post.post().equals(member.post()))
        .map(post -> post.name().in(getLocale()))
        .findFirst()
        .orElse(member.post().place());
  }

  private static String code(StaffMember member) {
    return member.role().name().toLowerCase(Locale.ROOT);
  }

  /** The list, with buttons on each row. */
  private final class ActionsForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    ActionsForm(String id) {
      super(id);
    }

    @Override
    protected void onBeforeRender() {
      addOrReplace(new Each<>("rows", staff.accounts(), AccountsPage.this::populate));
      super.onBeforeRender();
    }

    @Override
    protected void onSubmit() {
      try {
        account("reset").ifPresent(a -> issue(a.name(), () -> staff.resetPassword(a.id())));
        account("close").ifPresent(a -> setActive(a, false));
        account("reopen").ifPresent(a -> setActive(a, true));
      } catch (InvalidValue e) {
        error(AccountsPage.this.getString("accounts.error." + e.name()));
      }
    }

    private void setActive(StaffMember member, boolean active) {
      staff.setActive(member.id(), active);
      getSession()
          .info(
              new StringResourceModel(
                      active ? "accounts.reopened" : "accounts.closed-now", AccountsPage.this)
                  .setParameters(member.name())
                  .getString());
      throw to("/office/staff");
    }

    private Optional<StaffMember> account(String button) {
      String id = pressed(button);
      return staff.accounts().stream()
          .map(StaffAccount::member)
          .filter(member -> Long.toString(member.id()).equals(id))
          .findFirst();
    }
  }
}
