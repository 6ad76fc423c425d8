package lingao.storefront.order;

import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.catalog.fulfilment.DeliveryPlace;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.Contact;
import lingao.storefront.component.NearDates;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** To whom and where the goods come, and when as promised. */
class PlacePanel extends Panel {

  private static final long serialVersionUID = 1L;

  @Inject private DeliveryService deliveries;

  private final transient OrderView order;

  PlacePanel(String id, OrderView order) {
    super(id);
    this.order = order;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    DeliveryKind kind = order.delivery().kind();
    add(new Label("kind", getString("place." + kind)));
    Optional<DeliveryPlace> place = place();
    add(
        new Label("name", place.map(p -> p.name().in(getLocale())).orElse(""))
            .setVisible(place.isPresent() && kind != DeliveryKind.COURIER));
    add(new Label("address", place.map(p -> p.address().in(getLocale())).orElse("")));
    add(new Label("promise", promise(kind)).setVisible(isComing()));
    Optional<Contact> contact = order.contact();
    WebMarkupContainer who = new WebMarkupContainer("who");
    who.add(new Label("person", contact.map(Contact::name).orElse("")));
    who.add(new Label("mobile", contact.map(c -> c.mobile().masked()).orElse("")));
    add(who.setVisible(contact.isPresent()));
    add(wish("gift", order.giftNote()));
    add(wish("invoice", order.invoice().map(i -> i.title() + " " + i.taxNumber())));
  }

  private static WebMarkupContainer wish(String id, Optional<String> text) {
    WebMarkupContainer wish = new WebMarkupContainer(id);
    wish.add(new Label("text", text.orElse("")));
    wish.setVisible(text.isPresent());
    return wish;
  }

  /** What is called off or is there is promised no more. */
  private boolean isComing() {
    return switch (order.status()) {
      case READY_FOR_PICKUP, RECEIVED, DONE, CANCELLED, REFUNDING, REFUNDED -> false;
      default -> true;
    };
  }

  private String promise(DeliveryKind kind) {
    String when =
        order
            .promise()
            .readyAt()
            .map(at -> NearDates.moment(at, getLocale()))
            .orElseGet(
                () ->
                    NearDates.span(
                        order.promise().earliest(), order.promise().latest(), getLocale()));
    return new StringResourceModel("place.promise." + kind, this).setParameters(when).getString();
  }

  private Optional<DeliveryPlace> place() {
    try {
      return Optional.of(deliveries.place(order.delivery()));
    } catch (Undeliverable e) {
      // The place is gone since; the order's page still opens.
      return Optional.empty();
    }
  }
}
