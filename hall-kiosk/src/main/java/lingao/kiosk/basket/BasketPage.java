package lingao.kiosk.basket;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.basket.BasketHandoff;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketRefused;
import lingao.catalog.basket.BasketService;
import lingao.catalog.basket.BasketView;
import lingao.catalog.fulfilment.HallChoice;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.shared.InvalidValue;
import lingao.kiosk.component.Link;
import lingao.kiosk.visit.HallBaskets;
import lingao.kiosk.visit.VisitPage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/** What the visitor means to buy in this hall, with large steppers. */
public class BasketPage extends VisitPage {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference STYLES =
      new CssResourceReference(BasketPage.class, "basket.css");

  @Inject private BasketService baskets;
  @Inject private HallBaskets hallBaskets;
  @Inject private BasketHandoff handoff;

  /** The screen. */
  public BasketPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Optional<String> id = visit().basket();
    if (isPosted()) {
      throw seeOther(id.map(this::change).orElse(links().basket()));
    }
    Optional<BasketView> basket = id.flatMap(baskets::find);
    basket.ifPresent(b -> keep(visit()));
    Optional<BasketView> held = basket.filter(b -> !b.isEmpty() || !b.notes().isEmpty());
    WebMarkupContainer part = new WebMarkupContainer("basket");
    part.add(AttributeModifier.replace("data-pieces", basket.map(BasketView::pieces).orElse(0)));
    part.add(held.map(this::filled).orElseGet(() -> new WebMarkupContainer("filled")));
    part.get("filled").setVisible(held.isPresent());
    part.add(
        new WebMarkupContainer("empty")
            .add(new Link("goods", links().goods()))
            .setVisible(held.isEmpty()));
    add(part);
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(STYLES));
  }

  /** Does what a button was pressed for, and tells where to go on. What is odd changes nothing. */
  private String change(String id) {
    try {
      switch (posted("do")) {
        case "set" -> baskets.set(id, posted("sku"), quantity());
        case "fit" -> hallBaskets.fit(hall().slug(), id);
        case "phone" -> {
          keep(visit().withHandoff(handoff.offer(id)));
          return links().phone();
        }
        default -> {}
      }
    } catch (BasketRefused | InvalidValue e) {
      return links().basket();
    }
    return links().basket();
  }

  private int quantity() {
    String pieces = posted("quantity");
    return pieces.matches("\\d{1,2}") ? Integer.parseInt(pieces) : -1;
  }

  private WebMarkupContainer filled(BasketView basket) {
    HallChoice choice = hallBaskets.at(hall().slug(), basket);
    Map<String, Integer> here = choice.available();
    String refusal = choice.refusal().map(this::sentence).orElse("");
    List<String> notes = new Notes(this, basket, here).sentences();
    WebMarkupContainer filled = new WebMarkupContainer("filled");
    filled.add(notes(notes));
    filled.add(new Each<>("lines", basket.lines(), (item, line) -> item.add(line(line, here))));
    filled.add(new Label("pieces", getString("pieces", Model.ofMap(Map.of("n", basket.pieces())))));
    filled.add(new Label("total", basket.goods().tag()));
    filled.add(new Label("refusal", refusal).setVisible(!refusal.isEmpty()));
    filled.add(checkout(notes.isEmpty() && refusal.isEmpty() && !basket.isEmpty()));
    filled.add(form("phone").setVisible(basket.pieces() > 0));
    filled.add(new Link("on", links().goods()), new Link("over", links().rest()));
    return filled;
  }

  private String sentence(Undeliverable.Reason reason) {
    return getString(
        switch (reason) {
          case COLD_CHAIN_NOT_THERE -> "refused.cold";
          case TOO_HEAVY -> "refused.heavy";
          case CLOSED -> "refused.closed";
          case UNKNOWN_HALL, UNKNOWN_STATION, UNKNOWN_DIVISION, NOT_SERVED -> "refused.other";
        });
  }

  private Component checkout(boolean possible) {
    return new Link("checkout", links().checkout()).setVisible(possible);
  }

  private Component notes(List<String> sentences) {
    return new WebMarkupContainer("notes")
        .add(new Each<>("list", sentences, (item, text) -> item.add(new Label("note", text))))
        .add(form("fit"))
        .setVisible(!sentences.isEmpty());
  }

  private Component line(BasketLine line, Map<String, Integer> here) {
    return new LinePanel("line", line, here.getOrDefault(line.sku(), 0), links());
  }

  private Component form(String id) {
    return new WebMarkupContainer(id).add(AttributeModifier.replace("action", links().basket()));
  }
}
