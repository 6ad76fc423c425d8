package lingao.storefront.office.dispatch;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import lingao.catalog.dispatch.DispatchService;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderView;
import lingao.storefront.office.OfficePage;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** An order on its way, with what can be done next: {@code /office/dispatch/${number}}. */
public class DispatchOrderPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private DispatchService dispatch;

  /** The page. */
  public DispatchOrderPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("dispatch-order.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    OrderView order = OrderNumber.of(number()).flatMap(dispatch::order).orElseThrow(this::gone);
    add(new Label("status", getString("dispatch-order.status." + order.status())));
    add(new WebMarkupContainer("held").setVisible(order.held()));
    add(
        new WebMarkupContainer("print")
            .add(AttributeModifier.replace("href", "/office/dispatch/" + number() + "/slip")));
    add(new SlipPanel("slip", order, true));
    add(new BatchesPanel("batches", order, "/office/dispatch/" + number()));
    add(new StepsPanel("steps", order));
    add(new ParcelsPanel("parcels", order.number()));
  }

  private String number() {
    return getPageParameters().get("number").toString("");
  }

  private AbortWithHttpErrorCodeException gone() {
    return new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND);
  }
}
