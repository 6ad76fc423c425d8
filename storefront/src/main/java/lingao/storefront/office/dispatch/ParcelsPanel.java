package lingao.storefront.office.dispatch;

import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lingao.catalog.dispatch.ParcelView;
import lingao.catalog.dispatch.PickupService;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** An order's parcels, each with its way so far, the latest first. */
class ParcelsPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

  @Inject private PickupService pickups;

  private final transient OrderNumber order;

  ParcelsPanel(String id, OrderNumber order) {
    super(id);
    this.order = order;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<ParcelView> parcels = pickups.parcels(order);
    add(new Each<>("parcels", parcels, this::populate));
    setVisible(!parcels.isEmpty());
  }

  private void populate(ListItem<ParcelView> item, ParcelView parcel) {
    item.add(new Label("carrier", parcel.carrier().label().in(getLocale())));
    item.add(new Label("tracking", parcel.trackingNumber().value()));
    item.add(new Each<>("events", parcel.events(), this::event));
  }

  private void event(ListItem<ParcelView.Entry> item, ParcelView.Entry event) {
    ZonedDateTime at = event.at().atZone(ShopTime.ZONE);
    item.add(
        new Label("at", TIME.format(at))
            .add(AttributeModifier.replace("datetime", at.toInstant().toString())));
    String kind = event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    item.add(new Label("kind", getString("parcels.event." + kind)));
    item.add(new Label("note", event.note()));
  }
}
