package lingao.kiosk.browse;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.brand.BrandDetail;
import lingao.catalog.brand.BrandService;
import lingao.catalog.brand.BrandSummary;
import lingao.catalog.hall.ShelfPlace;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ShowcaseService;
import lingao.kiosk.component.DemoMark;
import lingao.kiosk.component.KioskPicture;
import lingao.kiosk.component.PagerPanel;
import lingao.kiosk.component.Paging;
import lingao.kiosk.component.ProductTile;
import lingao.kiosk.layout.HallPage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A brand: its story in short, its licence, its goods; those on this hall's shelves come first. */
public class BrandPage extends HallPage {

  private static final long serialVersionUID = 1L;
  private static final int MOST_GOODS = 24;
  private static final int A_SCREEN = 3;

  @Inject private BrandService brands;
  @Inject private ShowcaseService showcase;

  private final transient BrandDetail brand;

  /** The screen of the brand that the address names. */
  public BrandPage(PageParameters parameters) {
    super(parameters);
    this.brand = requireBySlug("brand", brands::brand);
  }

  @Override
  protected String title() {
    return in(brand.summary().name());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    BrandSummary summary = brand.summary();
    add(
        new WebMarkupContainer("brand")
            .add(new KioskPicture("scene", summary.scene(), "100vw"))
            .add(new KioskPicture("emblem", summary.emblem(), "20vw").decorative())
            .add(new Label("name", in(summary.name())))
            .add(new Label("tagline", in(summary.tagline())))
            .add(new DemoMark("demo", summary.demo()))
            .add(AttributeModifier.append("class", "accent-" + summary.slug())));
    add(new Label("story", beginning(in(brand.story()))));
    add(new LicencePanel("licence", brand.licence()));
    goods();
  }

  private void goods() {
    Paging<Item> shown = Paging.of(items(), getPageParameters().get("page").toInt(1), A_SCREEN);
    add(
        new Each<>(
            "goods",
            shown.items(),
            (item, goods) ->
                item.add(new ProductTile("tile", goods.card(), goods.shelf(), links()))));
    add(
        new PagerPanel(
            "pager",
            shown.page(),
            1,
            shown.pages(),
            page -> links().brand(brand.summary().slug()) + "?page=" + page));
  }

  private List<Item> items() {
    Map<String, ShelfPlace> places = shelfPlaces(brand.summary().slug());
    return showcase.ofBrand(brand.summary().slug(), MOST_GOODS).stream()
        .map(
            card ->
                new Item(card, Optional.ofNullable(places.get(card.slug())).map(ShelfPlace::code)))
        .sorted(Comparator.comparing(item -> item.shelf().isEmpty()))
        .toList();
  }

  /** The first paragraph. */
  private static String beginning(String story) {
    return story.strip().split("\\R\\s*\\R", 2)[0];
  }

  /** A product and the code of the shelf on which it lies here, if it does. */
  private record Item(ProductCard card, Optional<String> shelf) {}
}
