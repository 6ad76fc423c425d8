package lingao.storefront.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import lingao.catalog.brand.BrandService;
import lingao.storefront.api.view.Brands;
import lingao.storefront.web.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The regional brands. */
@ApplicationScoped
@Path("/brands")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalog")
public class BrandsResource {

  @Inject BrandService brands;
  @Inject Answers answers;

  /** All brands; the county has ten. */
  @GET
  @Operation(operationId = "brands", summary = "The county's regional brands")
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
      description = "All brands",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Brands.class)))
  @APIResponse(responseCode = "304", description = "Nothing changed since the ETag sent")
  public Response all(@Context HttpServletRequest http, @Context Request request) {
    Language language = Answers.language(http);
    return answers.untilChange(request, language, () -> Brands.of(brands.brands(), language));
  }
}
