package lingao.storefront.order;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.dispatch.ParcelView;
import lingao.catalog.dispatch.PickupService;
import lingao.catalog.dispatch.PickupState;
import lingao.catalog.dispatch.PickupView;
import lingao.catalog.ordering.OrderNumber;
import lingao.storefront.component.NearDates;
import lingao.storefront.web.Each;
import lingao.storefront.web.PublicAddress;
import lingao.storefront.web.QrPath;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** How an order comes once it has left: its parcels, and the code by which it is handed out. */
class ComingPanel extends Panel {

  private static final long serialVersionUID = 1L;

  @Inject private PickupService pickups;
  @Inject private PublicAddress address;

  private final transient OrderNumber number;

  ComingPanel(String id, OrderNumber number) {
    super(id);
    this.number = number;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Optional<PickupView> waiting =
        pickups.pickup(number).filter(p -> p.state() == PickupState.WAITING);
    WebMarkupContainer pickup = new WebMarkupContainer("pickup");
    waiting.ifPresent(p -> show(pickup, p));
    add(pickup.setVisible(waiting.isPresent()));
    List<ParcelView> parcels = pickups.parcels(number);
    WebMarkupContainer box = new WebMarkupContainer("parcels");
    box.add(new Each<>("list", parcels, this::parcel));
    add(box.setVisible(!parcels.isEmpty()));
  }

  private void show(WebMarkupContainer box, PickupView pickup) {
    QrPath code = QrPath.of(address.of("/desk?code=" + pickup.code().value()));
    WebMarkupContainer drawing = new WebMarkupContainer("drawing");
    drawing.add(AttributeModifier.replace("viewBox", "0 0 " + code.size() + " " + code.size()));
    drawing.add(AttributeModifier.replace("aria-label", getString("coming.drawing")));
    drawing.add(new WebMarkupContainer("path").add(AttributeModifier.replace("d", code.data())));
    box.add(drawing);
    box.add(new Label("code", pickup.code().grouped()));
    box.add(new Label("where", pickup.where().name().in(getLocale())));
    box.add(new Label("address", pickup.where().address().in(getLocale())));
    box.add(
        new Label(
            "until",
            new StringResourceModel("coming.until", this)
                .setParameters(NearDates.day(pickup.keepUntil(), getLocale()))));
  }

  private void parcel(ListItem<ParcelView> item, ParcelView parcel) {
    item.add(new Label("carrier", parcel.carrier().label().in(getLocale())));
    item.add(new Label("tracking", parcel.trackingNumber().value()));
    item.add(new Each<>("way", parcel.events(), this::entry));
  }

  private void entry(ListItem<ParcelView.Entry> item, ParcelView.Entry entry) {
    item.add(new Label("at", NearDates.moment(entry.at(), getLocale())));
    item.add(new Label("kind", getString("coming." + entry.kind())));
    item.add(new Label("note", entry.note()).setVisible(!entry.note().isEmpty()));
  }
}
