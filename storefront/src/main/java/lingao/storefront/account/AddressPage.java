package lingao.storefront.account;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.customer.Address;
import lingao.catalog.customer.AddressBook;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.DivisionPath;
import lingao.catalog.fulfilment.DivisionService;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Mobile;
import lingao.storefront.form.Field;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Typed;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.head.JavaScriptReferenceType;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/**
 * One address of the book: {@code /account/addresses/new}, or by its number. Choosing a province or
 * a city brings the choices below it, by script at once, else by a button.
 */
public class AddressPage extends AccountPage {

  private static final long serialVersionUID = 1L;
  private static final String NEW = "new";
  private static final JavaScriptResourceReference SWAP =
      new JavaScriptResourceReference(Typed.class, "swap.js");

  /** Which field a broken rule belongs to. */
  private static final Map<String, String> FIELDS =
      Map.of("name", "name", "mobile", "mobile", "street", "street", "addresses", "name");

  @Inject private AddressBook book;
  @Inject private DivisionService divisions;

  private final transient Optional<Address> known;

  /** The page. */
  public AddressPage(PageParameters parameters) {
    super(parameters);
    String id = parameters.get("id").toString("");
    known = id.equals(NEW) ? Optional.empty() : Optional.of(found(address(id)));
  }

  @Override
  String key() {
    return "address";
  }

  @Override
  protected String title() {
    return getString(known.isPresent() ? "address.title" : "address.title.new");
  }

  @Override
  void submit(Typed typed) {
    if (!typed.get("do").equals("save")) {
      return;
    }
    try {
      DivisionPath path =
          divisions.find(typed.get("province"), typed.get("city"), typed.get("county"));
      save(
          new Contact(typed.get("name"), new Mobile(typed.get("mobile")), Optional.empty()),
          new Courier(
              path.province().name(), path.cityName(), path.countyName(), typed.get("street")));
    } catch (Undeliverable e) {
      mistake("county", "division");
    } catch (InvalidValue e) {
      mistake(FIELDS.getOrDefault(e.name(), "street"), e);
    }
  }

  private void save(Contact contact, Courier place) {
    known.ifPresentOrElse(
        address -> book.change(customer().id(), address.id(), contact, place),
        () -> book.add(customer().id(), contact, place));
    throw to("/account/addresses?done=saved");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        line("name", known.map(a -> a.contact().name()).orElse(""), "name", "40"),
        line("mobile", known.map(a -> a.contact().mobile().grouped()).orElse(""), "tel", "40"));
    DivisionChoices choices = new DivisionChoices(divisions, this::chosen);
    add(division("province", choices.province(), choices.provinces()));
    add(division("city", choices.city(), choices.cities()));
    add(division("county", choices.county(), choices.counties()));
    add(
        line(
            "street",
            known.map(a -> a.place().street()).orElse(""),
            "street-address",
            Integer.toString(Courier.LONGEST_STREET)));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(
        JavaScriptHeaderItem.forReference(SWAP).setType(JavaScriptReferenceType.MODULE));
  }

  private FieldPanel line(String name, String held, String autocomplete, String longest) {
    return new FieldPanel(
        name,
        field(name, typedOr(name, held))
            .with("autocomplete", autocomplete)
            .with("maxlength", longest));
  }

  private FieldPanel division(String name, String value, List<Field.Choice> choices) {
    return new FieldPanel(
        name,
        Field.select(name, getString("address." + name), value, choices)
            .with("data-refresh", "choices")
            .mistake(mistakes()));
  }

  /** What is chosen or held: a code or a name. */
  private String chosen(String name) {
    Optional<Courier> place = known.map(Address::place);
    return typedOr(
        name,
        switch (name) {
          case "province" -> place.map(Courier::province).orElse("460000");
          case "city" -> place.map(Courier::city).orElse("");
          default -> place.map(Courier::county).orElse("");
        });
  }

  private Optional<Address> address(String id) {
    return book.address(customer().id(), id(id));
  }

  /** The number of an address; one that nobody has for what is no number. */
  static long id(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }
}
