package lingao.storefront.checkout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.customer.Address;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.storefront.form.Mistakes;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** How the goods come: by courier, or fetched at a hall or a station; asks for one way alone. */
class DeliveryPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final List<String> KINDS = List.of("courier", "hall", "station");

  private final transient Draft draft;
  private final transient Mistakes mistakes;
  private final transient Reckoning reckoning;
  private final transient List<Address> book;

  DeliveryPanel(
      String id, Draft draft, Mistakes mistakes, Reckoning reckoning, List<Address> book) {
    super(id);
    this.draft = draft;
    this.mistakes = mistakes;
    this.reckoning = reckoning;
    this.book = book;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("kinds", KINDS, this::kind));
    add(said());
    add(part());
  }

  private void kind(ListItem<String> item, String kind) {
    WebMarkupContainer radio = new WebMarkupContainer("radio");
    radio.add(AttributeModifier.replace("value", kind));
    radio.add(AttributeModifier.replace("id", "kind-" + kind));
    if (kind.equals(draft.kind().name().toLowerCase(Locale.ROOT))) {
      radio.add(AttributeModifier.replace("checked", "checked"));
    }
    item.add(radio);
    item.add(new Label("name", getString("delivery." + kind)));
    item.add(new Label("hint", getString("delivery." + kind + ".hint")));
  }

  /** Why it cannot come that way: as soon as that is known. */
  private Component said() {
    Optional<String> mistake =
        mistakes
            .of(Draft.KIND)
            .or(() -> reckoning.refusal().map(r -> getString("delivery.refused." + r)));
    return new Label("said", mistake.orElse("")).setVisible(mistake.isPresent());
  }

  private Component part() {
    if (draft.kind() == DeliveryKind.HALL) {
      return new HallPart("part", draft, mistakes, reckoning);
    }
    return draft.kind() == DeliveryKind.STATION
        ? new StationPart("part", draft, mistakes, reckoning)
        : new CourierPart("part", draft, mistakes, book);
  }
}
