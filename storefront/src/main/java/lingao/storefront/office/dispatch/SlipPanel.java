package lingao.storefront.office.dispatch;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lingao.catalog.fulfilment.DeliveryPlace;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.packing.PackedBatch;
import lingao.catalog.packing.PackingService;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.component.Dates;
import lingao.storefront.component.PackedBatchPanel;
import lingao.storefront.component.QrCodePanel;
import lingao.storefront.web.Each;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** What is packed, for whom and where it goes: on a screen or as a slip of paper. */
public final class SlipPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final LocalizedText GONE = new LocalizedText("—", "—");

  @Inject private DeliveryService deliveries;
  @Inject private PackingService packing;

  private final transient OrderView order;
  private final boolean withContact;
  private transient Map<Integer, PackedBatch> batches = Map.of();

  /**
   * The slip of an order.
   *
   * @param withContact whether it tells the whole mobile number, as a courier's label does
   */
  public SlipPanel(String id, OrderView order, boolean withContact) {
    super(id);
    this.order = order;
    this.withContact = withContact;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Locale locale = getLocale();
    batches =
        packing.batches(order.number()).stream()
            .collect(Collectors.toMap(PackedBatch::position, batch -> batch));
    add(new RecalledPanel("recalled", order.lines(), batches));
    String number = order.number().value();
    add(new Label("number", number), new QrCodePanel("qr", number, number));
    DeliveryPlace place = place();
    add(new Label("place", place.name().in(locale)));
    add(new Label("address", place.address().in(locale)));
    add(new Label("buyer", order.contact().map(Contact::name).orElse("—")));
    add(new Label("mobile", order.contact().map(this::mobile).orElse("")));
    add(
        new Label(
            "promise", Dates.span(order.promise().earliest(), order.promise().latest(), locale)));
    add(new WebMarkupContainer("cold").setVisible(order.promise().coldChain()));
    add(new Each<>("lines", remaining(), this::line));
    add(new Label("pieces", remaining().stream().mapToInt(SlipPanel::pieces).sum()));
    add(note(order.giftNote()));
  }

  private DeliveryPlace place() {
    try {
      return deliveries.place(order.delivery());
    } catch (Undeliverable e) {
      return new DeliveryPlace(GONE, GONE);
    }
  }

  private String mobile(Contact contact) {
    return withContact ? contact.mobile().grouped() : contact.mobile().masked();
  }

  private List<OrderLine> remaining() {
    return order.lines().stream().filter(line -> pieces(line) > 0).toList();
  }

  private static int pieces(OrderLine line) {
    return line.quantity() - line.refunded();
  }

  private void line(ListItem<OrderLine> item, OrderLine line) {
    Locale locale = getLocale();
    item.add(new Label("sku", line.sku()));
    item.add(new Label("name", line.name().in(locale)));
    item.add(new Label("pack", line.pack().in(locale)));
    String temperature = line.temperature().name().toLowerCase(Locale.ROOT);
    item.add(
        new Label("temperature", getString("slip.temperature." + temperature))
            .setVisible(line.temperature() != Temperature.AMBIENT));
    item.add(new Label("quantity", pieces(line)));
    item.add(
        new PackedBatchPanel("batch", Optional.ofNullable(batches.get(line.position())), true));
  }

  private static WebMarkupContainer note(Optional<String> note) {
    WebMarkupContainer box = new WebMarkupContainer("note");
    box.add(new Label("words", note.orElse("")));
    box.setVisible(note.isPresent());
    return box;
  }
}
