package lingao.storefront.office.coupon;

import jakarta.inject.Inject;
import java.util.OptionalInt;
import lingao.catalog.brand.BrandService;
import lingao.catalog.product.ProductService;
import lingao.catalog.promotion.Coupon;
import lingao.catalog.promotion.CouponCode;
import lingao.catalog.promotion.CouponFigures;
import lingao.catalog.promotion.CouponPage;
import lingao.catalog.promotion.CouponService;
import lingao.catalog.promotion.CouponValue;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.component.DemoMark;
import lingao.storefront.component.Paging;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import lingao.storefront.office.ScopeNames;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The coupons, the newest first, with what they have done; each can be ended. */
public class CouponsPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private BrandService brands;
  @Inject private ProductService products;
  @Inject private CouponService coupons;
  @Inject private ShopTime time;

  /** The page; {@code ?page=2} for the second. */
  public CouponsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("coupons.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    CouponPage found = coupons.page(page());
    add(new Label("total", text("coupons.total", found.total())));
    OfficeForm list = new EndForm("list");
    list.add(new Each<>("rows", found.coupons(), this::populate));
    add(list.setVisible(!found.coupons().isEmpty()));
    add(new WebMarkupContainer("none").setVisible(found.coupons().isEmpty()));
    add(new Paging("paging", page(), found.pages(), number -> "/office/coupons?page=" + number));
  }

  private void populate(ListItem<CouponFigures> item, CouponFigures figures) {
    Coupon coupon = figures.coupon();
    item.add(new Label("code", coupon.code().value()));
    item.add(new Label("label", coupon.label().in(getLocale())));
    item.add(new DemoMark("demo", coupon.demo()));
    item.add(new Label("value", value(coupon.value())));
    item.add(
        new Label("minimum", text("coupons.minimum.of", coupon.minimum().tag()))
            .setVisible(coupon.minimum().fen() > 0));
    item.add(new Label("scope", scope(coupon)));
    item.add(new Label("state", getString("coupons.state." + state(coupon))));
    item.add(Moments.label("begins", coupon.begins()), Moments.label("ends", coupon.ends()));
    item.add(new Label("used", used(coupon)));
    item.add(new Label("people", text("coupons.people", figures.people())));
    item.add(new Label("given", figures.given().tag()));
    item.add(end(coupon));
  }

  private WebMarkupContainer end(Coupon coupon) {
    WebMarkupContainer end = new WebMarkupContainer("end");
    end.add(AttributeModifier.replace("value", coupon.code().value()));
    end.add(AttributeModifier.replace("aria-label", text("coupons.end.of", coupon.code().value())));
    end.setVisible(coupon.ends().isAfter(time.now()));
    return end;
  }

  private StringResourceModel value(CouponValue value) {
    return value instanceof CouponValue.Percent percent
        ? text("coupons.percent", percent.percent())
        : text("coupons.amount", ((CouponValue.Amount) value).amount().tag());
  }

  private String scope(Coupon coupon) {
    return ScopeNames.of(coupon.scope(), brands, products, getLocale())
        .orElseGet(() -> getString("coupons.scope.all"));
  }

  private String state(Coupon coupon) {
    if (time.now().isBefore(coupon.begins())) {
      return "planned";
    }
    if (!time.now().isBefore(coupon.ends())) {
      return "over";
    }
    OptionalInt limit = coupon.totalLimit();
    return limit.isPresent() && coupon.used() >= limit.getAsInt() ? "usedUp" : "running";
  }

  private static String used(Coupon coupon) {
    OptionalInt limit = coupon.totalLimit();
    return limit.isPresent() ? coupon.used() + " / " + limit.getAsInt() : "" + coupon.used();
  }

  private StringResourceModel text(String key, Object parameter) {
    return new StringResourceModel(key, this).setParameters(parameter);
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  /** One button a row. */
  private final class EndForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    EndForm(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      CouponCode.of(pressed("end")).filter(coupons::end).ifPresent(this::tell);
      throw to("/office/coupons?page=" + page());
    }

    private void tell(CouponCode code) {
      getSession().info(text("coupons.ended", code.value()).getString());
    }
  }
}
