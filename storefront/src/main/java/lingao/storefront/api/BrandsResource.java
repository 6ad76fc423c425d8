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

/** The regional brands. */
@ApplicationScoped
@Path("/brands")
@Produces(MediaType.APPLICATION_JSON)
public class BrandsResource {

  @Inject BrandService brands;
  @Inject Answers answers;

  /** All brands; the county has ten. */
  @GET
  public Response all(@Context HttpServletRequest http, @Context Request request) {
    Language language = Answers.language(http);
    return answers.untilChange(request, language, () -> Brands.of(brands.brands(), language));
  }
}
