package lingao.storefront.account;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lingao.catalog.customer.Address;
import lingao.catalog.customer.AddressBook;
import lingao.catalog.fulfilment.Courier;
import lingao.storefront.form.Typed;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The address book of a customer. */
public class AddressesPage extends AccountPage {

  private static final long serialVersionUID = 1L;

  @Inject private AddressBook book;

  /** The page. */
  public AddressesPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "addresses";
  }

  @Override
  void submit(Typed typed) {
    if (typed.has("prefer")) {
      book.prefer(customer().id(), AddressPage.id(typed.get("prefer")));
      throw to("/account/addresses?done=preferred");
    }
    book.remove(customer().id(), AddressPage.id(typed.get("remove")));
    throw to("/account/addresses?done=removed");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<Address> addresses = book.addresses(customer().id());
    WebMarkupContainer list = new WebMarkupContainer("list");
    list.add(new Each<>("addresses", addresses, this::populate));
    add(list.setVisible(!addresses.isEmpty()));
    add(new WebMarkupContainer("none").setVisible(addresses.isEmpty()));
    add(new WebMarkupContainer("new").setVisible(addresses.size() < AddressBook.MOST));
  }

  private void populate(ListItem<Address> item, Address address) {
    item.add(new Label("name", address.contact().name()));
    item.add(new Label("mobile", address.contact().mobile().grouped()));
    item.add(new Label("place", place(address.place())));
    item.add(new WebMarkupContainer("standard").setVisible(address.standard()));
    item.add(button("prefer", address).setVisible(!address.standard()));
    item.add(button("remove", address));
    item.add(
        named(new WebMarkupContainer("edit"), "edit", address)
            .add(AttributeModifier.replace("href", "/account/addresses/" + address.id())));
  }

  private WebMarkupContainer button(String id, Address address) {
    return named(new WebMarkupContainer(id), id, address);
  }

  private WebMarkupContainer named(WebMarkupContainer part, String id, Address address) {
    part.add(AttributeModifier.replace("value", address.id()));
    part.add(
        AttributeModifier.replace(
            "aria-label",
            new StringResourceModel("addresses." + id + ".of", this)
                .setParameters(address.contact().name(), address.place().street())));
    return part;
  }

  /** As it stands on a parcel: from the large to the small. */
  private static String place(Courier place) {
    return Stream.of(place.province(), place.city(), place.county(), place.street())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
