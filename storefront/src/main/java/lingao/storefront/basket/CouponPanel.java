package lingao.storefront.basket;

import lingao.catalog.promotion.CouponRefusal;
import lingao.catalog.promotion.Discount;
import lingao.catalog.promotion.Pricing;
import lingao.storefront.form.Field;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Mistakes;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/**
 * Coupons within a form: one can be typed ({@code do=coupon}), those that take something off and
 * those that do not can be taken out ({@code drop-coupon}).
 */
public final class CouponPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Pricing pricing;
  private final transient Mistakes mistakes;
  private final String typed;

  /**
   * The panel.
   *
   * @param typed what was typed last; shown again when it was wrong
   */
  public CouponPanel(String id, Pricing pricing, Mistakes mistakes, String typed) {
    super(id);
    this.pricing = pricing;
    this.mistakes = mistakes;
    this.typed = typed;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new FieldPanel(
            "coupon",
            Field.line(
                    BasketChange.COUPON,
                    getString("coupon.label"),
                    mistakes.of(BasketChange.COUPON).isPresent() ? typed : "")
                .mayStayEmpty()
                .with("maxlength", "40")
                .with("autocomplete", "off")
                .with("autocapitalize", "characters")
                .mistake(mistakes)));
    add(
        new Each<Discount>(
            "used",
            pricing.discounts(),
            (item, discount) -> {
              item.add(new Label("label", discount.label().in(getLocale())));
              item.add(new Label("code", discount.code()));
              item.add(drop(discount.code()));
            }));
    add(
        new Each<CouponRefusal>(
            "refusals",
            pricing.refusals(),
            (item, refusal) -> {
              item.add(new Label("code", refusal.code()));
              item.add(new Label("why", getString("coupon." + refusal.reason())));
              item.add(drop(refusal.code()));
            }));
  }

  private Component drop(String code) {
    return new WebMarkupContainer("drop")
        .add(AttributeModifier.replace("value", code))
        .add(
            AttributeModifier.replace(
                "aria-label",
                new StringResourceModel("coupon.drop", this).setParameters(code).getString()));
  }
}
