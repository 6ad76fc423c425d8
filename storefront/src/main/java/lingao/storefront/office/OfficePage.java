package lingao.storefront.office;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.account.StaffService;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.jspecify.annotations.Nullable;

/**
 * A page for the county office alone, with its menu. Whoever has not signed in is led to do so and
 * then comes back. Services ask again, see {@link CurrentStaff}.
 */
public abstract class OfficePage extends OfficeFrame {

  private static final long serialVersionUID = 1L;

  @Inject private StaffService staff;
  @Inject private CurrentStaff current;

  private final transient StaffMember member;

  /** A page with the parameters of its address, if the office is asking. */
  protected OfficePage(PageParameters parameters) {
    super(parameters);
    member =
        StaffSession.get()
            .member(staff)
            .filter(m -> m.role() == Role.OFFICE)
            .orElseThrow(() -> to("/office/sign-in?to=" + encode(wanted())));
    current.become(member);
  }

  @Override
  protected final Optional<StaffMember> member() {
    return Optional.of(member);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new MenuPanel("menu"));
  }

  /** A parameter of a query, as it stands in an address. */
  protected static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The address that was asked for; of a form that was sent, its page. */
  private String wanted() {
    String path = "/" + getRequest().getClientUrl().getPath();
    @Nullable String query = servletRequest().getQueryString();
    boolean reading = servletRequest().getMethod().equals("GET");
    return reading && query != null ? path + "?" + query : path;
  }
}
