package lingao.storefront.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.product.ProductService;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.SearchService;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.TraceService;
import lingao.storefront.api.view.ProductListing;
import lingao.storefront.api.view.ProductView;
import lingao.storefront.search.ProductQueryParameters;
import lingao.storefront.web.Language;
import lingao.storefront.web.QueryString;

/** Products, found and one by one. */
@ApplicationScoped
@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
public class ProductsResource {

  private static final int MOST_BATCHES = 20;

  @Inject SearchService search;
  @Inject ProductService products;
  @Inject TraceService trace;
  @Inject Answers answers;

  /** Products that match, a page of them. */
  @GET
  public Response find(@Context HttpServletRequest http, @Context Request request) {
    Language language = Answers.language(http);
    ProductQuery query = ProductQueryParameters.strict(QueryString.of(http));
    ProductListing listing =
        ProductListing.of(search.search(query, Answers.wantsAnew(http)), language);
    return listing.degraded()
        ? Response.ok(listing).header(HttpHeaders.CACHE_CONTROL, "no-store").build()
        : answers.byContent(request, language, listing.timeless(), listing);
  }

  /** One product. */
  @GET
  @Path("/{slug}")
  public Response product(
      @PathParam("slug") String slug, @Context HttpServletRequest http, @Context Request request) {
    Language language = Answers.language(http);
    return answers.untilChange(request, language, () -> view(slug, language));
  }

  private ProductView view(String slug, Language language) {
    ProductDetail detail =
        Slug.of(slug).flatMap(products::product).orElseThrow(NotFoundException::new);
    return ProductView.of(detail, trace.currentBatches(slug, MOST_BATCHES), language);
  }
}
