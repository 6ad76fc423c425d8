package lingao.storefront.office;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.account.StaffService;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.jspecify.annotations.Nullable;

/**
 * A page for staff of some roles alone. Whoever has not signed in is led to do so and then comes
 * back; whoever has somebody else's password is led to change it. Services ask again, see {@link
 * CurrentStaff}.
 */
public abstract class MemberPage extends OfficeFrame {

  private static final long serialVersionUID = 1L;

  @Inject private StaffService staff;
  @Inject private CurrentStaff current;

  private final transient StaffMember member;

  /**
   * A page with the parameters of its address, if one of those is asking.
   *
   * @param passwordPage address of the page where they change their password
   */
  protected MemberPage(PageParameters parameters, Set<Role> roles, String passwordPage) {
    super(parameters);
    member =
        StaffSession.get()
            .member(staff)
            .filter(m -> roles.contains(m.role()))
            .orElseThrow(() -> to("/office/sign-in?to=" + encode(wanted())));
    if (member.passwordDue() && !path().equals(passwordPage)) {
      throw to(passwordPage);
    }
    current.become(member);
  }

  @Override
  protected final Optional<StaffMember> member() {
    return Optional.of(member);
  }

  /** Who is asking. */
  protected final StaffMember me() {
    return member;
  }

  /** A parameter of a query, as it stands in an address. */
  protected static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The address that was asked for; of a form that was sent, its page. */
  private String wanted() {
    @Nullable String query = servletRequest().getQueryString();
    boolean reading = servletRequest().getMethod().equals("GET");
    return reading && query != null ? path() + "?" + query : path();
  }

  private String path() {
    return "/" + getRequest().getClientUrl().getPath();
  }
}
