package lingao.storefront.basket;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketService;
import lingao.catalog.basket.BasketView;
import lingao.catalog.basket.BrandGroup;
import lingao.catalog.product.ShowcaseService;
import lingao.storefront.component.ProductGrid;
import lingao.storefront.form.Mistakes;
import lingao.storefront.form.MistakesPanel;
import lingao.storefront.form.Typed;
import lingao.storefront.layout.PrivatePage;
import lingao.storefront.recent.RecentPanel;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.head.JavaScriptReferenceType;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/** What the reader means to buy, by brand, and what it costs now. */
public class BasketPage extends PrivatePage {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;
  private static final int SUGGESTED = 4;
  private static final CssResourceReference FORMS =
      new CssResourceReference(Typed.class, "form.css");
  private static final CssResourceReference STYLES =
      new CssResourceReference(BasketPage.class, "basket.css");
  private static final JavaScriptResourceReference SWAP =
      new JavaScriptResourceReference(Typed.class, "swap.js");
  private static final JavaScriptResourceReference STEPS =
      new JavaScriptResourceReference(BasketPage.class, "steps.js");

  @Inject private BasketService baskets;
  @Inject private BasketCookie cookie;
  @Inject private ShowcaseService showcase;
  @Inject private Estimator estimator;

  private final transient Mistakes mistakes = new Mistakes();

  /** The page. */
  public BasketPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("basket-page.title");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Optional<String> id = cookie.of(servletRequest());
    if (isPosted()) {
      change(id);
    }
    Optional<BasketView> basket = id.flatMap(baskets::find);
    WebMarkupContainer root = new WebMarkupContainer("basket");
    root.add(AttributeModifier.replace("data-pieces", basket.map(BasketView::pieces).orElse(0)));
    add(root);
    root.add(notice());
    root.add(new MistakesPanel("mistakes", mistakes));
    root.add(new NotesPanel("notes", basket.map(BasketView::notes).orElse(List.of())));
    root.add(filled(basket.filter(b -> !b.isEmpty())));
    root.add(empty(basket.filter(b -> !b.isEmpty()).isEmpty()));
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    if (!mistakes.isEmpty()) {
      response.setStatus(UNPROCESSABLE);
    }
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(FORMS));
    response.render(CssHeaderItem.forReference(STYLES));
    response.render(
        JavaScriptHeaderItem.forReference(SWAP).setType(JavaScriptReferenceType.MODULE));
    response.render(
        JavaScriptHeaderItem.forReference(STEPS).setType(JavaScriptReferenceType.MODULE));
    RecentPanel.renderParts(response);
  }

  /** Does what a button was pressed for and leads back; stays when something is wrong. */
  private void change(Optional<String> id) {
    Optional<String> next =
        id.filter(known -> baskets.find(known).isPresent())
            .map(
                known -> new BasketChange(baskets, known, typed(), mistakes).apply(this::getString))
            .orElse(Optional.of("/basket"));
    next.ifPresent(
        path -> {
          throw to(path);
        });
  }

  private Component notice() {
    String key =
        List.of("added", "full", "unknown", "busy", "removed", "saved").stream()
            .filter(name -> !asked(name).isEmpty())
            .findFirst()
            .orElse("");
    WebMarkupContainer notice = new WebMarkupContainer("notice");
    notice.add(new Label("text", key.isEmpty() ? "" : getString("basket-page." + key)));
    WebMarkupContainer undo = new WebMarkupContainer("undo");
    undo.add(hidden("sku", asked("removed")));
    undo.add(hidden("quantity", asked("pieces")));
    notice.add(undo.setVisible(key.equals("removed") && !asked("pieces").isEmpty()));
    return notice.setVisible(!key.isEmpty() && mistakes.isEmpty());
  }

  private static Component hidden(String id, String value) {
    return new WebMarkupContainer(id).add(AttributeModifier.replace("value", value));
  }

  private Component filled(Optional<BasketView> basket) {
    WebMarkupContainer filled = new WebMarkupContainer("filled");
    filled.setVisible(basket.isPresent());
    basket.ifPresent(
        b -> {
          filled.add(new Each<>("brands", b.brands(), this::brand));
          filled.add(new GiftNotePanel("gift", b, typed(), mistakes));
          filled.add(new InvoicePanel("invoice", b, typed(), mistakes));
          Estimate estimate = estimator.estimate(b);
          filled.add(new SumPanel("sum", b, estimate, mistakes, typed().get("coupon")));
          filled.add(
              new Label(
                  "pieces",
                  new StringResourceModel("basket-page.pieces", this).setParameters(b.pieces())));
          filled.add(new Label("total", estimate.pricing().total().tag()));
        });
    return filled;
  }

  private void brand(ListItem<BrandGroup> item, BrandGroup group) {
    WebMarkupContainer link = new WebMarkupContainer("brand");
    link.add(AttributeModifier.replace("href", "/brands/" + group.brand()));
    link.add(AttributeModifier.append("class", "accent-" + group.brand()));
    link.add(new Label("name", in(group.name())));
    item.add(link);
    item.add(
        new Each<>(
            "lines", group.lines(), (line, shown) -> line.add(new LinePanel("line", shown))));
  }

  private Component empty(boolean shown) {
    WebMarkupContainer empty = new WebMarkupContainer("empty");
    empty.setVisible(shown);
    if (shown) {
      empty.add(new ProductGrid("products", showcase.bestSellers(SUGGESTED)).rail());
      empty.add(new RecentPanel("recent"));
    }
    return empty;
  }

  /** How a line is found in the page. */
  static String anchor(BasketLine line) {
    return "line-" + line.sku();
  }
}
