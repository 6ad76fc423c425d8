package lingao.storefront.office.coupon;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import lingao.catalog.brand.BrandService;
import lingao.catalog.product.ProductService;
import lingao.catalog.promotion.CouponCode;
import lingao.catalog.promotion.CouponService;
import lingao.catalog.promotion.CouponValue;
import lingao.catalog.promotion.GoodsScope;
import lingao.catalog.promotion.NewCoupon;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.office.OfficeChoice;
import lingao.storefront.office.OfficeFields;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import lingao.storefront.office.OfficeSuggest;
import lingao.storefront.office.OfficeText;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where a coupon is issued; what can't be so is told below its field. */
public class NewCouponPage extends OfficePage {

  private static final long serialVersionUID = 1L;
  private static final String PERCENT = "percent";

  @Inject private CouponService coupons;
  @Inject private BrandService brands;
  @Inject private ProductService products;
  @Inject private ShopTime time;

  private final transient OfficeFields fields = new OfficeFields();

  /** The page. */
  public NewCouponPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("new-coupon.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    OfficeForm form =
        new OfficeForm("form") {
          private static final long serialVersionUID = 1L;

          @Override
          protected void onSubmit() {
            submit();
          }
        };
    form.add(
        fields.of(
            text("code", "text", CouponCode.LONGEST, ""),
            text("labelZh", "text", 60, ""),
            text("labelEn", "text", 60, ""),
            new OfficeChoice("kind", "new-coupon.kind", kinds()),
            text("value", "text", 12, ""),
            text("minimum", "text", 12, ""),
            new OfficeChoice("brand", "new-coupon.brand", brands()),
            new OfficeSuggest("product", "new-coupon.product", 80, products()),
            text("perPerson", "number", 6, "1"),
            text("totalLimit", "number", 9, ""),
            text("begins", "datetime-local", 20, time.today() + "T00:00"),
            text("ends", "datetime-local", 20, time.today().plusDays(30) + "T00:00")));
    add(form);
  }

  private void submit() {
    try {
      coupons.issue(coupon());
      getSession().info(getString("new-coupon.done"));
      throw to("/office/coupons");
    } catch (InvalidValue e) {
      boolean shown = fields.refuse(e.name(), getString("new-coupon.error." + e.name()));
      error(getString(shown ? "new-coupon.check" : "new-coupon.error." + e.name()));
    }
  }

  private NewCoupon coupon() {
    return new NewCoupon(
        CouponCode.of(fields.text("code")).orElseThrow(() -> new InvalidValue("code", "a code")),
        fields.localized("label"),
        value(),
        fields.money("minimum"),
        new GoodsScope(fields.optional("brand"), fields.optional("product")),
        fields.limit("perPerson"),
        fields.limit("totalLimit"),
        fields.moment("begins"),
        fields.moment("ends"),
        false);
  }

  private CouponValue value() {
    return fields.text("kind").equals(PERCENT)
        ? new CouponValue.Percent(fields.number("value"))
        : new CouponValue.Amount(fields.money("value"));
  }

  private Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("amount", getString("new-coupon.kind.amount"));
    kinds.put(PERCENT, getString("new-coupon.kind.percent"));
    return kinds;
  }

  private Map<String, String> products() {
    Map<String, String> names = new LinkedHashMap<>();
    products.names().forEach((slug, name) -> names.put(slug, name.in(getLocale())));
    return names;
  }

  private Map<String, String> brands() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("", getString("new-coupon.brand.all"));
    brands.brands().forEach(brand -> names.put(brand.slug(), brand.name().in(getLocale())));
    return names;
  }

  private static OfficeText text(String id, String type, int longest, String begin) {
    return new OfficeText(id, "new-coupon." + id, type, longest, begin);
  }
}
