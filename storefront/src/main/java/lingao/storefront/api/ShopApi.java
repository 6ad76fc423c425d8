package lingao.storefront.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import lingao.storefront.api.problem.ProblemMapper;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The JSON API. Its classes are named, so that other applications of this archive stay apart. */
@ApplicationPath(ShopApi.PATH)
@OpenAPIDefinition(
    info =
        @Info(
            title = "Lingao county shop",
            version = "1.0.0",
            description =
                "Products and regional brands of Lingao County (临高县, Hainan). Money is whole fen"
                    + " (1/100 CNY), weights are grams, days are those of Asia/Shanghai. Texts come"
                    + " in the language of `lang` or `Accept-Language`: zh or en. Answers carry an"
                    + " ETag: send it back in If-None-Match. Errors are problem details (RFC 9457)."),
    tags = {
      @Tag(name = "catalog", description = "Products, brands and suggestions"),
      @Tag(name = "feed", description = "Changes of the catalog, in order")
    })
public class ShopApi extends Application {

  static final String PATH = "/api/v1";

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        ProductsResource.class,
        SuggestResource.class,
        BrandsResource.class,
        FeedResource.class,
        JsonBodyWriter.class,
        ProblemMapper.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
