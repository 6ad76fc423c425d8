package lingao.storefront.checkout;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import lingao.catalog.customer.Address;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.Division;
import lingao.catalog.fulfilment.DivisionService;
import lingao.storefront.form.Field;
import lingao.storefront.form.Field.Choice;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Mistakes;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;

/** The address to which a courier brings the goods, from the address book or chosen and typed. */
class CourierPart extends Panel {

  private static final long serialVersionUID = 1L;

  @Inject private DivisionService divisions;

  private final transient Draft draft;
  private final transient Mistakes mistakes;
  private final transient List<Address> book;

  CourierPart(String id, Draft draft, Mistakes mistakes, List<Address> book) {
    super(id);
    this.draft = draft;
    this.mistakes = mistakes;
    this.book = book;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(addresses());
    add(
        new WebMarkupContainer("filled")
            .add(AttributeModifier.replace("value", draft.get(Draft.FILLED))));
    add(select(Draft.PROVINCE, divisions.provinces(), "address-level1"));
    add(select(Draft.CITY, divisions.cities(draft.get(Draft.PROVINCE)), "address-level2"));
    add(select(Draft.COUNTY, divisions.counties(draft.get(Draft.CITY)), "address-level3"));
    add(
        new FieldPanel(
            Draft.STREET,
            Field.line(Draft.STREET, getString("courier.street"), draft.get(Draft.STREET))
                .hint(getString("courier.street.hint"))
                .with("autocomplete", "street-address")
                .with("maxlength", "100")
                .mistake(mistakes)));
    add(new WebMarkupContainer("keep").setVisible(!book.isEmpty()));
  }

  private Component addresses() {
    List<Choice> choices = new ArrayList<>();
    book.forEach(address -> choices.add(new Choice(Long.toString(address.id()), line(address))));
    choices.add(new Choice("new", getString("courier.new")));
    return new FieldPanel(
            "book",
            Field.select(
                    Draft.ADDRESS, getString("courier.book"), draft.get(Draft.ADDRESS), choices)
                .with("data-refresh", "refresh"))
        .setVisible(!book.isEmpty());
  }

  private static String line(Address address) {
    Courier place = address.place();
    return String.join(
        " ",
        address.contact().name(),
        address.contact().mobile().masked(),
        place.city() + place.county() + place.street());
  }

  private Component select(String name, List<Division> divisions, String autocomplete) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", getString("courier.choose")));
    divisions.forEach(division -> choices.add(new Choice(division.code(), division.name())));
    return new FieldPanel(
        name,
        Field.select(name, getString("courier." + name), draft.get(name), choices)
            .with("data-refresh", "refresh")
            .with("autocomplete", autocomplete)
            .mistake(mistakes));
  }
}
