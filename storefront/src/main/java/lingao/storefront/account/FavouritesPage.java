package lingao.storefront.account;

import jakarta.inject.Inject;
import lingao.catalog.customer.Favourites;
import lingao.catalog.customer.ProductsOfCustomer;
import lingao.catalog.product.ProductCard;
import lingao.catalog.shared.Slug;
import lingao.storefront.component.Paging;
import lingao.storefront.component.ProductCardPanel;
import lingao.storefront.form.Typed;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The products to which a customer has put a heart. */
public class FavouritesPage extends AccountPage {

  private static final long serialVersionUID = 1L;

  @Inject private Favourites favourites;

  /** The page; {@code ?page=2} for the second. */
  public FavouritesPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "favourites";
  }

  @Override
  void submit(Typed typed) {
    Slug.of(typed.get("remove")).ifPresent(slug -> favourites.remove(customer().id(), slug));
    throw to("/account/favourites?done=removed");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    int page = Math.max(1, getPageParameters().get("page").toInt(1));
    ProductsOfCustomer chosen = favourites.page(customer().id(), page);
    int pages = (chosen.total() + Favourites.PAGE - 1) / Favourites.PAGE;
    WebMarkupContainer list = new WebMarkupContainer("list");
    list.add(new Each<>("products", chosen.cards(), this::populate));
    add(list.setVisible(chosen.total() > 0));
    add(new WebMarkupContainer("none").setVisible(chosen.total() == 0));
    add(new Paging("paging", page, pages, number -> "/account/favourites?page=" + number));
  }

  private void populate(ListItem<ProductCard> item, ProductCard card) {
    item.add(new ProductCardPanel("card", card));
    item.add(
        new WebMarkupContainer("remove")
            .add(AttributeModifier.replace("value", card.slug()))
            .add(
                AttributeModifier.replace(
                    "aria-label",
                    new StringResourceModel("favourites.remove.of", this)
                        .setParameters(in(card.name())))));
  }
}
