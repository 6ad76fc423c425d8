package lingao.storefront.console;

import java.util.Set;
import lingao.catalog.account.Role;
import lingao.storefront.office.MemberPage;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A page for the owner of a brand alone. */
public abstract class ConsoleFrame extends MemberPage {

  private static final long serialVersionUID = 1L;

  /** A page with the parameters of its address, if an owner is asking. */
  protected ConsoleFrame(PageParameters parameters) {
    super(parameters, Set.of(Role.OWNER), "/console/password");
  }

  @Override
  protected final String home() {
    return "/console";
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new ConsoleMenu("menu"));
  }

  /** Slug of the brand whose owner is asking. */
  protected final String brand() {
    return me().post().place();
  }
}
