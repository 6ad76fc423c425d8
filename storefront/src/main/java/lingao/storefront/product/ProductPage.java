package lingao.storefront.product;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.media.Picture;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.catalog.product.Category;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.product.ProductService;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.recall.ProductRecalls;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.trace.TraceService;
import lingao.storefront.component.Breadcrumbs;
import lingao.storefront.component.LabelledTable;
import lingao.storefront.component.Paragraphs;
import lingao.storefront.component.ProductGrid;
import lingao.storefront.component.StructuredData;
import lingao.storefront.layout.ShopPage;
import lingao.storefront.recent.RecentPanel;
import lingao.storefront.review.ReviewsPanel;
import lingao.storefront.search.ProductLinks;
import lingao.storefront.web.PictureUrls;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/**
 * A product: what it is, what it costs in each pack and where it lies, its papers and its batches.
 * Six SQL statements, two more where there are reviews.
 */
public class ProductPage extends ShopPage {

  private static final long serialVersionUID = 1L;
  private static final int BATCHES = 6;
  private static final int RELATED = 4;
  private static final CssResourceReference STYLES =
      new CssResourceReference(ProductPage.class, "product.css");
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(ProductPage.class, "product.js");

  @Inject private ProductService products;
  @Inject private TraceService trace;
  @Inject private ProductRecalls recalls;
  @Inject private ShowcaseService showcase;

  private final IModel<ProductDetail> product = LoadableDetachableModel.of(this::load);

  /** The page of the product in the address. */
  public ProductPage(PageParameters parameters) {
    super(parameters);
  }

  private ProductDetail load() {
    return found(products.product(slug()));
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    ProductDetail shown = product.getObject();
    ProductCard card = shown.card();
    add(new StructuredData("data", new ProductData(shown, readersLocale(), this::absolute).map()));
    add(new Breadcrumbs("way", way(shown)));
    add(new RecallsPanel("recalls", recalls.of(card.slug())));
    add(new GalleryPanel("gallery", shown.gallery()));
    add(new ProductTopPanel("top", shown));
    add(new SkusPanel("skus", shown.skus()));
    add(new FactsPanel("facts", shown));
    add(new Paragraphs("description", shown.description()));
    add(tables(shown));
    add(new PapersPanel("papers", shown.certificates()));
    add(new ReviewsPanel("reviews", card, getPageParameters().get("reviews").toInt(1)));
    add(new BatchesPanel("batches", trace.currentBatches(card.slug(), BATCHES)));
    add(related(showcase.related(card, RELATED)));
    add(new RecentPanel("recent", Optional.of(card.slug())));
  }

  @Override
  protected String title() {
    return in(product.getObject().card().name());
  }

  @Override
  protected String description() {
    return in(product.getObject().card().summary());
  }

  @Override
  protected String sharedPicture() {
    Picture picture = product.getObject().card().picture();
    return PictureUrls.url(picture, RenditionSize.LARGE, RenditionFormat.JPEG);
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(STYLES));
    response.render(JavaScriptHeaderItem.forReference(SCRIPT).setDefer(true));
  }

  private List<Breadcrumbs.Crumb> way(ProductDetail shown) {
    ProductLinks all = new ProductLinks(ProductQuery.all());
    List<Breadcrumbs.Crumb> way = new ArrayList<>();
    way.add(new Breadcrumbs.Crumb(getString("all"), all.address()));
    for (Category category : shown.categories()) {
      way.add(
          new Breadcrumbs.Crumb(
              in(category.name()), all.with(Facet.CATEGORY, category.slug()).address()));
    }
    return way;
  }

  private static WebMarkupContainer tables(ProductDetail shown) {
    WebMarkupContainer tables = new WebMarkupContainer("tables");
    tables.add(
        new LabelledTable(
            "specification", new ResourceModel("specification"), shown.specification()));
    tables.add(new LabelledTable("nutrition", new ResourceModel("nutrition"), shown.nutrition()));
    tables.setVisible(!shown.specification().isEmpty() || !shown.nutrition().isEmpty());
    return tables;
  }

  private static WebMarkupContainer related(List<ProductCard> cards) {
    WebMarkupContainer related = new WebMarkupContainer("related");
    related.add(new ProductGrid("products", cards).rail());
    related.setVisible(!cards.isEmpty());
    return related;
  }
}
