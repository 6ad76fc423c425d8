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
import lingao.storefront.api.problem.Problem;
import lingao.storefront.api.view.ProductListing;
import lingao.storefront.api.view.ProductView;
import lingao.storefront.search.ProductQueryParameters;
import lingao.storefront.web.Language;
import lingao.storefront.web.QueryString;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Products, found and one by one. */
@ApplicationScoped
@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalog")
public class ProductsResource {

  private static final int MOST_BATCHES = 20;

  @Inject SearchService search;
  @Inject ProductService products;
  @Inject TraceService trace;
  @Inject Answers answers;

  /** Products that match, a page of them. */
  @GET
  @Operation(
      operationId = "findProducts",
      summary = "Find products",
      description =
          "Values of one facet widen, facets narrow each other. Answers too while the search engine"
              + " is away: then degraded is true.")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "Words, at most 200 characters;" + " Chinese, pinyin, initials or English",
      example = "空心菜",
      schema = @Schema(type = SchemaType.STRING, maxLength = 200))
  @Parameter(
      name = "brand",
      in = ParameterIn.QUERY,
      description = "Brand slugs, repeatable",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "category",
      in = ParameterIn.QUERY,
      description = "Category slugs, repeatable",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "mark",
      in = ParameterIn.QUERY,
      description =
          "Certification marks valid"
              + " today, repeatable: green, organic, geographical-indication, …",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "town",
      in = ParameterIn.QUERY,
      description = "Town slugs, repeatable",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "min",
      in = ParameterIn.QUERY,
      description = "Lowest price, yuan, at most two" + " decimals",
      example = "9.90",
      schema = @Schema(type = SchemaType.NUMBER))
  @Parameter(
      name = "max",
      in = ParameterIn.QUERY,
      description = "Highest price, yuan, at most two" + " decimals",
      example = "100",
      schema = @Schema(type = SchemaType.NUMBER))
  @Parameter(
      name = "stock",
      in = ParameterIn.QUERY,
      description = "Leave out what is sold out",
      schema = @Schema(type = SchemaType.STRING, enumeration = "in"))
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              type = SchemaType.STRING,
              defaultValue = "relevance",
              enumeration = {"relevance", "price-asc", "price-desc", "newest", "sales", "rating"}))
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      description = "From 1",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
  @Parameter(
      name = "pageSize",
      in = ParameterIn.QUERY,
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "96", defaultValue = "24"))
  @Parameter(
      name = "lang",
      in = ParameterIn.QUERY,
      description = "Language of the texts",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"zh", "en"}))
  @APIResponse(
      responseCode = "200",
      description = "A page of products",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProductListing.class)))
  @APIResponse(responseCode = "304", description = "Nothing changed since the ETag sent")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response find(@Context HttpServletRequest http, @Context Request request) {
    Language language = Answers.language(http);
    ProductQuery query = ProductQueryParameters.strict(QueryString.of(http));
    ProductListing listing = ProductListing.of(search.search(query), language);
    return listing.degraded()
        ? Response.ok(listing).header(HttpHeaders.CACHE_CONTROL, "no-store").build()
        : answers.byContent(request, language, listing.timeless(), listing);
  }

  /** One product. */
  @GET
  @Path("/{slug}")
  @Operation(operationId = "product", summary = "One product with its SKUs, batches, certificates")
  @Parameter(
      name = "slug",
      in = ParameterIn.PATH,
      required = true,
      description = "Its slug",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "lang",
      in = ParameterIn.QUERY,
      description = "Language of the texts",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"zh", "en"}))
  @APIResponse(
      responseCode = "200",
      description = "The product",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProductView.class)))
  @APIResponse(responseCode = "304", description = "Nothing changed since the ETag sent")
  @APIResponse(
      responseCode = "404",
      description = "There is no such product",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
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
