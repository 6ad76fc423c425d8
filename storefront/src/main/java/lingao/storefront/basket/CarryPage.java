package lingao.storefront.basket;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lingao.catalog.basket.BasketHandoff;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketView;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.layout.PrivatePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/**
 * Where the code on a hall's kiosk leads a phone: shows the basket that is offered and takes it on
 * a touch, so that who only looks an address up, as messengers do, takes nothing.
 */
public class CarryPage extends PrivatePage {

  private static final long serialVersionUID = 1L;
  private static final String TOKEN = "token";
  private static final CssResourceReference STYLES =
      new CssResourceReference(BasketPage.class, "basket.css");

  @Inject private BasketHandoff handoff;
  @Inject private BasketCookie cookie;

  private transient boolean over;

  /** The page. */
  public CarryPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("carry-page.title");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    if (isPosted()) {
      take();
    }
    Optional<BasketView> basket = handoff.offered(asked(TOKEN));
    over = basket.isEmpty();
    WebMarkupContainer offered = new WebMarkupContainer("offered");
    basket.ifPresent(b -> fill(offered, b));
    add(offered.setVisible(!over), new WebMarkupContainer("over").setVisible(over));
  }

  /** Leads to the basket that holds it now; stays when it is too late. */
  private void take() {
    handoff
        .take(typed().get(TOKEN), cookie.of(servletRequest()))
        .ifPresent(
            id -> {
              cookie.give((HttpServletResponse) getResponse().getContainerResponse(), id);
              throw to("/basket?added=1");
            });
  }

  private void fill(WebMarkupContainer offered, BasketView basket) {
    offered.add(new Each<>("lines", basket.lines(), this::line));
    offered.add(
        new Label(
            "pieces",
            new StringResourceModel("carry-page.pieces", this).setParameters(basket.pieces())));
    offered.add(new Label("total", basket.goods().tag()));
    offered.add(token());
  }

  private Component token() {
    return new WebMarkupContainer(TOKEN).add(AttributeModifier.replace("value", asked(TOKEN)));
  }

  private void line(ListItem<BasketLine> item, BasketLine line) {
    item.add(new PicturePanel("picture", line.picture(), "5rem").decorative());
    item.add(new Label("name", in(line.name())), new Label("pack", in(line.pack())));
    item.add(new Label("quantity", line.quantity()), new Label("sum", line.total().tag()));
  }

  /** Gone, when the code was used or is too old (RFC 9110, 15.5.11). */
  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    response.setHeader("Referrer-Policy", "no-referrer");
    if (over) {
      response.setStatus(HttpServletResponse.SC_GONE);
    }
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(STYLES));
  }
}
