package lingao.storefront.basket;

import java.util.Optional;
import lingao.catalog.basket.BasketView;
import lingao.catalog.fulfilment.DeliveryQuote;
import lingao.catalog.promotion.Discount;
import lingao.storefront.component.NearDates;
import lingao.storefront.form.Mistakes;
import lingao.storefront.web.Each;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** What the goods cost with coupons, and what an address will add to that at least. */
class SumPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient BasketView basket;
  private final transient Estimate estimate;
  private final transient Mistakes mistakes;
  private final String coupon;

  SumPanel(String id, BasketView basket, Estimate estimate, Mistakes mistakes, String coupon) {
    super(id);
    this.basket = basket;
    this.estimate = estimate;
    this.mistakes = mistakes;
    this.coupon = coupon;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new CouponPanel("coupons", estimate.pricing(), mistakes, coupon));
    add(new Label("pieces", text("sum.goods", basket.pieces())));
    add(new Label("goods", estimate.pricing().goods().tag()));
    add(new Each<>("discounts", estimate.pricing().discounts(), this::discount));
    Optional<DeliveryQuote> nearest = estimate.nearest();
    add(new Label("freight", nearest.map(this::freight).orElse(getString("sum.freight.later"))));
    add(
        new Label(
                "soonest",
                nearest
                    .map(q -> text("sum.soonest", NearDates.day(q.earliest(), getLocale())))
                    .orElse(""))
            .setVisible(nearest.isPresent()));
    add(new Label("total", estimate.pricing().total().tag()));
  }

  private void discount(ListItem<Discount> item, Discount discount) {
    item.add(new Label("label", discount.label().in(getLocale())));
    item.add(new Label("amount", "−" + discount.amount().tag()));
  }

  private String freight(DeliveryQuote quote) {
    return quote.freight().fen() == 0
        ? getString("sum.freight.free")
        : text("sum.freight.from", quote.freight().tag());
  }

  private String text(String key, Object... parameters) {
    return new StringResourceModel(key, this).setParameters(parameters).getString();
  }
}
