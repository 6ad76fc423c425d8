package lingao.storefront.office;

import java.util.Set;
import lingao.catalog.account.Role;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A page for the county office alone, with its menu. */
public abstract class OfficePage extends MemberPage {

  private static final long serialVersionUID = 1L;

  /** A page with the parameters of its address, if the office is asking. */
  protected OfficePage(PageParameters parameters) {
    super(parameters, Set.of(Role.OFFICE), "/office/password");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new MenuPanel("menu"));
  }
}
