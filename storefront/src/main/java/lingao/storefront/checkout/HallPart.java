package lingao.storefront.checkout;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.fulfilment.HallChoice;
import lingao.catalog.hall.HallSummary;
import lingao.storefront.component.NearDates;
import lingao.storefront.component.OpeningHours;
import lingao.storefront.form.Mistakes;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** The halls with what they have of the basket, when they are open and from when it is packed. */
class HallPart extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Draft draft;
  private final transient Mistakes mistakes;
  private final transient Reckoning reckoning;

  HallPart(String id, Draft draft, Mistakes mistakes, Reckoning reckoning) {
    super(id);
    this.draft = draft;
    this.mistakes = mistakes;
    this.reckoning = reckoning;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("halls", reckoning.halls(), this::hall));
    Optional<String> mistake = mistakes.of(Draft.HALL);
    add(new Label("mistake", mistake.orElse("")).setVisible(mistake.isPresent()));
  }

  private void hall(ListItem<HallChoice> item, HallChoice choice) {
    HallSummary hall = choice.hall();
    WebMarkupContainer radio = new WebMarkupContainer("radio");
    radio.add(AttributeModifier.replace("value", hall.slug()));
    radio.add(AttributeModifier.replace("id", "hall-" + hall.slug()));
    if (hall.slug().equals(draft.get(Draft.HALL))) {
      radio.add(AttributeModifier.replace("checked", "checked"));
    }
    if (choice.refusal().isPresent()) {
      radio.add(AttributeModifier.replace("disabled", "disabled"));
    }
    item.add(radio);
    item.add(new Label("name", hall.name().in(getLocale())));
    item.add(new Label("address", hall.address().in(getLocale())));
    item.add(new OpeningHours("hours", hall));
    item.add(ready(choice));
    item.add(stock(choice));
  }

  private Label ready(HallChoice choice) {
    return new Label(
        "ready",
        choice
            .readyAt()
            .map(at -> text("hall-part.ready", NearDates.moment(at, getLocale())))
            .orElseGet(
                () -> choice.refusal().map(r -> getString("delivery.refused." + r)).orElse("")));
  }

  private Label stock(HallChoice choice) {
    Locale locale = getLocale();
    String missing =
        reckoning.basket().lines().stream()
            .filter(line -> left(choice, line) < line.quantity())
            .map(line -> text("hall-part.left", line.name().in(locale), left(choice, line)))
            .collect(Collectors.joining(getString("hall-part.and")));
    boolean all = missing.isEmpty();
    Label label = new Label("stock", all ? getString("hall-part.all") : missing);
    label.add(AttributeModifier.append("class", all ? "stock--in" : "stock--few"));
    return label;
  }

  private static int left(HallChoice choice, BasketLine line) {
    return choice.available().getOrDefault(line.sku(), 0);
  }

  private String text(String key, Object... parameters) {
    return new StringResourceModel(key, this).setParameters(parameters).getString();
  }
}
