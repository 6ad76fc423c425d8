package lingao.storefront.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import lingao.storefront.api.order.BasketsResource;
import lingao.storefront.api.order.OrdersResource;
import lingao.storefront.api.problem.ProblemMapper;

/** The JSON API. Its classes are named, so that other applications of this archive stay apart. */
@ApplicationPath(ShopApi.PATH)
public class ShopApi extends Application {

  static final String PATH = "/api/v1";

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        ProductsResource.class,
        SuggestResource.class,
        BrandsResource.class,
        FeedResource.class,
        BasketsResource.class,
        OrdersResource.class,
        LineageResource.class,
        TraceResource.class,
        JsonBodyWriter.class,
        ProblemMapper.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
