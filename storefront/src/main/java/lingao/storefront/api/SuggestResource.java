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
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.SearchService;
import lingao.storefront.api.view.Suggestions;
import lingao.storefront.search.ProductQueryParameters;
import lingao.storefront.web.Language;
import lingao.storefront.web.QueryString;

/** Completions while somebody types. */
@ApplicationScoped
@Path("/suggest")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestResource {

  private static final int MOST = 10;

  @Inject SearchService search;
  @Inject Answers answers;

  /** Completions, best first; none for a blank text. */
  @GET
  public Response suggest(@Context HttpServletRequest http, @Context Request request) {
    Language language = Answers.language(http);
    ProductQuery query = ProductQueryParameters.strict(QueryString.of(http));
    Suggestions found =
        Suggestions.of(search.suggest(query.text(), MOST, Answers.wantsAnew(http)), language);
    return answers.byContent(request, language, found, found);
  }
}
