package lingao.storefront.product;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults;
import lingao.catalog.search.SearchService;
import lingao.catalog.search.VocabularyReader;
import lingao.catalog.trace.TraceService;
import lingao.storefront.component.Paging;
import lingao.storefront.component.ProductGrid;
import lingao.storefront.layout.ShopPage;
import lingao.storefront.search.ProductQueryParameters;
import lingao.storefront.trace.CodeTargets;
import lingao.storefront.web.QueryString;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/**
 * The products of the shop by words and choices. All state is in the address, so that each view of
 * it can be kept, shared and gone back to; scripts only save reloading.
 */
public class ProductsPage extends ShopPage {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference STYLES =
      new CssResourceReference(ProductsPage.class, "products.css");
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(ProductsPage.class, "products.js");

  @Inject private SearchService search;
  @Inject private VocabularyReader vocabulary;
  @Inject private CatalogVersion version;
  @Inject private TraceService trace;

  private final IModel<Listing> listing = LoadableDetachableModel.of(this::load);
  private boolean upToDate;

  /** The page. */
  public ProductsPage(PageParameters parameters) {
    super(parameters);
  }

  private Listing load() {
    ProductQuery query = ProductQueryParameters.lenient(QueryString.of(servletRequest()));
    upToDate = search.indexVersion() >= version.current();
    return new Listing(query, search.search(query), vocabulary.current());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    followCode();
    Listing shown = listing.getObject();
    ProductResults results = shown.results();
    add(new Label("heading", title()));
    add(new Label("count", counted(results.total())));
    add(new WebMarkupContainer("limited").setVisible(results.degraded()));
    add(new Label("similar", worded("similar")).setVisible(results.similar()));
    add(new FacetsPanel("facets", shown));
    add(new ChosenPanel("chosen", shown));
    add(new SortLinks("sort", shown.links()).setVisible(!results.items().isEmpty()));
    add(new ProductGrid("products", results.items()).setVisible(!results.items().isEmpty()));
    add(new NothingPanel("nothing", shown).setVisible(results.items().isEmpty()));
    add(new Paging("paging", results.page(), results.pages(), this::pageAddress));
  }

  /** A code in place of words leads straight to what carries it. */
  private void followCode() {
    QueryString.of(servletRequest())
        .first("q")
        .flatMap(new CodeTargets(trace)::of)
        .ifPresent(
            address -> {
              throw new RedirectToUrlException(address, HttpServletResponse.SC_SEE_OTHER);
            });
  }

  @Override
  protected String title() {
    Listing shown = listing.getObject();
    String words = shown.query().text();
    return words.isBlank()
        ? shown.subject().map(this::in).orElseGet(() -> getString("all"))
        : worded("found").getString();
  }

  private StringResourceModel worded(String key) {
    return new StringResourceModel(key, this).setParameters(listing.getObject().query().text());
  }

  @Override
  protected String description() {
    return new StringResourceModel("description", this)
        .setParameters(title(), listing.getObject().results().total())
        .getString();
  }

  @Override
  protected String canonicalPath() {
    return listing.getObject().links().address();
  }

  @Override
  protected boolean isIndexed() {
    return listing.getObject().isIndexed();
  }

  /**
   * Neither what a simpler search found is kept, as the search engine may be back any moment, nor
   * what an index found that has not yet heard of the catalog's last change. And what found nothing
   * isn't, as the office is to know how often it was asked for.
   */
  @Override
  protected boolean isPublic() {
    ProductResults results = listing.getObject().results();
    return upToDate && !results.degraded() && results.total() > 0;
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(STYLES));
    response.render(JavaScriptHeaderItem.forReference(SCRIPT).setDefer(true));
  }

  private String pageAddress(int page) {
    return listing.getObject().links().onPage(page).address();
  }

  private IModel<String> counted(long total) {
    return new StringResourceModel(total == 1 ? "count.one" : "count", this).setParameters(total);
  }
}
