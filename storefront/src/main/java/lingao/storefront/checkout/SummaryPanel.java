package lingao.storefront.checkout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.fulfilment.DeliveryQuote;
import lingao.catalog.fulfilment.FreightPart;
import lingao.catalog.promotion.Discount;
import lingao.storefront.basket.CouponPanel;
import lingao.storefront.component.NearDates;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.component.WasPrice;
import lingao.storefront.form.Mistakes;
import lingao.storefront.web.Each;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** What is bought, what it costs with coupons and freight, when it comes, and the button. */
class SummaryPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Reckoning reckoning;
  private final transient Draft draft;
  private final transient Mistakes mistakes;
  private final String coupon;

  SummaryPanel(String id, Reckoning reckoning, Draft draft, Mistakes mistakes, String coupon) {
    super(id);
    this.reckoning = reckoning;
    this.draft = draft;
    this.mistakes = mistakes;
    this.coupon = coupon;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(shortage());
    add(new Each<>("items", reckoning.basket().lines(), this::item));
    add(new Label("goods", reckoning.pricing().goods().tag()));
    add(new Each<>("discounts", reckoning.pricing().discounts(), this::discount));
    add(new CouponPanel("coupons", reckoning.pricing(), mistakes, coupon));
    freight();
    add(new Label("total", reckoning.total().orElse(reckoning.pricing().total()).tag()));
    add(new Label("promise", promise()).setVisible(reckoning.quote().isPresent()));
    wishes();
  }

  private Component shortage() {
    WebMarkupContainer box = new WebMarkupContainer("shortage");
    box.add(
        new Each<>(
            "short",
            reckoning.shortLines(),
            (item, line) -> item.add(new Label("said", said(line)))));
    return box.setVisible(!reckoning.shortLines().isEmpty());
  }

  private String said(BasketLine line) {
    int left = reckoning.left(line);
    return text(
        left == 0 ? "summary.out" : "summary.fewer",
        line.name().in(getLocale()) + " " + line.pack().in(getLocale()),
        line.quantity(),
        left);
  }

  private void item(ListItem<BasketLine> item, BasketLine line) {
    item.add(new PicturePanel("picture", line.picture(), "4rem").decorative());
    item.add(new Label("name", line.name().in(getLocale())));
    item.add(new Label("pack", line.pack().in(getLocale()) + " × " + line.quantity()));
    item.add(new Label("sum", line.total().tag()));
    item.add(new WasPrice("was", line.listTotal(), line.total()));
  }

  private void discount(ListItem<Discount> item, Discount discount) {
    item.add(new Label("label", discount.label().in(getLocale())));
    item.add(new Label("amount", "−" + discount.amount().tag()));
  }

  private void freight() {
    Optional<DeliveryQuote> quote = reckoning.quote();
    boolean free = quote.filter(q -> q.freight().fen() == 0).isPresent();
    add(
        new Label(
            "freight",
            free
                ? getString("summary.free")
                : quote.map(q -> q.freight().tag()).orElse(getString("summary.freight.later"))));
    add(
        new Each<FreightPart>(
            "parts",
            quote.map(DeliveryQuote::parts).filter(parts -> parts.size() > 1).orElse(List.of()),
            (item, part) -> {
              item.add(new Label("label", part.label().in(getLocale())));
              item.add(new Label("amount", part.amount().tag()));
            }));
  }

  private String promise() {
    return reckoning
        .quote()
        .map(
            quote -> {
              String key =
                  "summary.promise."
                      + draft.kind().name().toLowerCase(Locale.ROOT)
                      + (quote.coldChain() ? ".cold" : "");
              String when =
                  quote
                      .readyAt()
                      .map(at -> NearDates.moment(at, getLocale()))
                      .orElseGet(
                          () -> NearDates.span(quote.earliest(), quote.latest(), getLocale()));
              return text(key, when);
            })
        .orElse("");
  }

  private void wishes() {
    add(
        new Label("gift", reckoning.basket().giftNote().orElse(""))
            .setVisible(reckoning.basket().giftNote().isPresent()));
    add(
        new Label("invoice", reckoning.basket().invoice().map(i -> i.title()).orElse(""))
            .setVisible(reckoning.basket().invoice().isPresent()));
  }

  private String text(String key, Object... parameters) {
    return new StringResourceModel(key, this).setParameters(parameters).getString();
  }
}
