package lingao.storefront.office.dispatch;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import lingao.catalog.dispatch.DispatchService;
import lingao.catalog.ordering.OrderNumber;
import lingao.storefront.office.OfficePage;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The packing slip for the printer: {@code /office/dispatch/${number}/slip}. */
public class SlipPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private DispatchService dispatch;

  /** The page. */
  public SlipPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("slip-page.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String number = getPageParameters().get("number").toString("");
    add(
        new SlipPanel(
            "slip",
            OrderNumber.of(number)
                .flatMap(dispatch::order)
                .orElseThrow(
                    () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND)),
            true));
  }
}
