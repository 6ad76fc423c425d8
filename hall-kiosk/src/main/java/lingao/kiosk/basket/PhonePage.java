package lingao.kiosk.basket;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.basket.BasketHandoff;
import lingao.catalog.basket.BasketView;
import lingao.kiosk.component.Link;
import lingao.kiosk.component.QrCodePanel;
import lingao.kiosk.visit.VisitPage;
import lingao.kiosk.visit.VisitWatch;
import lingao.storefront.web.PublicAddress;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/** A code by which a phone takes the basket over, and word of it once it has. */
public class PhonePage extends VisitPage {

  private static final long serialVersionUID = 1L;
  private static final int QUIET_SECONDS = 120;
  private static final CssResourceReference STYLES =
      new CssResourceReference(BasketPage.class, "basket.css");

  @Inject private BasketHandoff handoff;
  @Inject private PublicAddress address;

  /** The screen. */
  public PhonePage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("heading");
  }

  /** Until a phone is at hand. */
  @Override
  protected int quietSeconds() {
    return QUIET_SECONDS;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String token = visit().handoff().orElseThrow(() -> seeOther(links().basket()));
    Optional<BasketView> offered = handoff.offered(token);
    add(offered.map(basket -> offered(token, basket)).orElseGet(() -> nothing("offered")));
    add(
        new WebMarkupContainer("over")
            .add(new Link("end", links().rest()), new Link("basket", links().basket()))
            .setVisible(offered.isEmpty()));
  }

  private Component offered(String token, BasketView basket) {
    String link = address.of("/basket/carry?token=" + token);
    return new WebMarkupContainer("offered")
        .add(new QrCodePanel("qr", link, getString("qr.label")))
        .add(new Label("pieces", getString("pieces", Model.ofMap(Map.of("n", basket.pieces())))))
        .add(new Link("back", links().basket()));
  }

  private static Component nothing(String id) {
    return new WebMarkupContainer(id).setVisible(false);
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(STYLES));
    response.render(VisitWatch.SCRIPT);
  }
}
