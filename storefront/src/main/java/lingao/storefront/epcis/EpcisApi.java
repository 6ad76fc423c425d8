package lingao.storefront.epcis;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import lingao.storefront.api.JsonBodyWriter;

/** The repository's interface for other systems (GS1 EPCIS 2.0, 12). */
@ApplicationPath(EpcisApi.PATH)
public class EpcisApi extends Application {

  static final String PATH = "/epcis/v2";

  /** Media types of events; JSON is always JSON-LD here. */
  static final String JSON = "application/json";

  static final String JSON_LD = "application/ld+json";

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        RootResource.class,
        CaptureResource.class,
        EventsResource.class,
        EventTypesResource.class,
        VocabularyResource.class,
        QueriesResource.class,
        SubscriptionsResource.class,
        JsonBodyWriter.class,
        TreeBodyWriter.class,
        RequestGate.class,
        StandardHeaders.class,
        EpcisProblemMapper.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
