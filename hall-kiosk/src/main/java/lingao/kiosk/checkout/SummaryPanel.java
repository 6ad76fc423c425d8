package lingao.kiosk.checkout;

import java.util.UUID;
import lingao.catalog.basket.BasketLine;
import lingao.kiosk.component.Link;
import lingao.kiosk.layout.HallLinks;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** What is ordered, where and when it can be fetched, and two ways to pay. */
class SummaryPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Summary summary;
  private final transient HallLinks links;

  SummaryPanel(String id, Summary summary, HallLinks links) {
    super(id);
    this.summary = summary;
    this.links = links;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Offer offer = summary.offer();
    add(new Label("problem", summary.problem()).setVisible(!summary.problem().isEmpty()));
    add(new Each<>("lines", offer.basket().lines(), this::line));
    add(new Label("hall", summary.hall().name().in(getLocale())));
    add(new Label("ready", summary.ready()));
    add(new Label("mobile", summary.buyer().mobile().masked()));
    add(
        new WebMarkupContainer("freight")
            .add(new Label("amount", offer.freight().tag()))
            .setVisible(offer.freight().fen() > 0));
    add(new Label("total", offer.total().tag()));
    add(form(offer));
  }

  private void line(WebMarkupContainer item, BasketLine line) {
    item.add(new Label("name", line.name().in(getLocale())));
    item.add(new Label("pack", line.pack().in(getLocale())));
    item.add(new Label("quantity", line.quantity()), new Label("sum", line.total().tag()));
  }

  private Component form(Offer offer) {
    Buyer buyer = summary.buyer();
    return new WebMarkupContainer("form")
        .add(hidden("key", UUID.randomUUID().toString()))
        .add(hidden("shown", String.valueOf(offer.total().fen())))
        .add(hidden("typed", buyer.mobile().value()))
        .add(hidden("greeting", buyer.greeting().code()))
        .add(new Link("back", links.basket()))
        .add(AttributeModifier.replace("action", links.checkout()));
  }

  private static Component hidden(String id, String value) {
    return new WebMarkupContainer(id).add(AttributeModifier.replace("value", value));
  }
}
