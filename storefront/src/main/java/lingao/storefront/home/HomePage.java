package lingao.storefront.home;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lingao.catalog.brand.BrandService;
import lingao.catalog.hall.HallService;
import lingao.catalog.media.Picture;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.catalog.media.SitePictureService;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.component.BrandWall;
import lingao.storefront.component.Dates;
import lingao.storefront.component.HallCards;
import lingao.storefront.component.SectionHeading;
import lingao.storefront.component.TraceBox;
import lingao.storefront.layout.ShopPage;
import lingao.storefront.web.PictureUrls;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;
import org.jspecify.annotations.Nullable;

/**
 * The front page: where we are, what is fresh, the ten brands, the two halls. Six SQL statements.
 */
public class HomePage extends ShopPage {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference STYLES =
      new CssResourceReference(HomePage.class, "home.css");
  private static final int LONG_SHELF = 8;
  private static final int SHORT_SHELF = 4;

  @Inject private ShowcaseService showcase;
  @Inject private BrandService brands;
  @Inject private HallService halls;
  @Inject private SitePictureService sitePictures;
  @Inject private ShopTime time;

  private final transient Map<String, Picture> pictures;

  /** The page. */
  public HomePage(PageParameters parameters) {
    super(parameters);
    pictures = sitePictures.pictures();
  }

  @Override
  protected String title() {
    return getString("heading");
  }

  @Override
  protected String description() {
    return getString("intro");
  }

  @Override
  protected String sharedPicture() {
    @Nullable Picture hero = pictures.get("home-hero");
    return hero == null
        ? super.sharedPicture()
        : PictureUrls.url(hero, RenditionSize.LARGE, RenditionFormat.JPEG);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new HeroPanel("hero", pictures));
    List<ProductCard> fresh = showcase.inSeason(LONG_SHELF);
    add(new ProductShelf("season", season(), fresh));
    add(heading("brandsHeading", "brands", "/brands"));
    add(new BrandWall("brands", brands.brands()));
    add(shelf("best", "/products?sort=sales", bestSellersBut(fresh)));
    add(new CulturePanel("culture", pictures));
    add(new TraceBox("trace"));
    add(shelf("newest", "/products?sort=newest", showcase.newest(SHORT_SHELF)));
    add(heading("hallsHeading", "halls", "/halls"));
    add(new HallCards("halls", halls.halls()));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(STYLES));
  }

  /** Best sellers that the page does not show above already. */
  private List<ProductCard> bestSellersBut(List<ProductCard> shown) {
    Set<String> slugs = shown.stream().map(ProductCard::slug).collect(toSet());
    return showcase.bestSellers(2 * LONG_SHELF).stream()
        .filter(product -> !slugs.contains(product.slug()))
        .limit(LONG_SHELF)
        .toList();
  }

  private SectionHeading season() {
    String month = Dates.month(time.today().getMonth(), getLocale());
    IModel<String> heading = new StringResourceModel("season").setParameters(month);
    return new SectionHeading("heading", heading)
        .more("/products", new ResourceModel("season.more"));
  }

  private ProductShelf shelf(String name, String address, List<ProductCard> products) {
    return new ProductShelf(name, heading("heading", name, address), products);
  }

  private static SectionHeading heading(String id, String key, String address) {
    return new SectionHeading(id, new ResourceModel(key))
        .more(address, new ResourceModel(key + ".more"));
  }
}
