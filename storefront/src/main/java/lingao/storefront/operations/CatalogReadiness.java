package lingao.storefront.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.lifecycle.CatalogHealth;
import lingao.catalog.search.SearchService;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when the catalog has come up and the database answers. A search engine that is away does
 * not count: the shop then searches more simply.
 */
@Readiness
@ApplicationScoped
public class CatalogReadiness implements HealthCheck {

  private static final Duration LIMIT = Duration.ofSeconds(2);

  @Inject CatalogHealth health;
  @Inject CatalogVersion version;
  @Inject SearchService search;

  @Override
  public HealthCheckResponse call() {
    boolean started = health.started();
    boolean database = health.databaseAnswers(LIMIT);
    return HealthCheckResponse.named("catalog")
        .withData("started", started)
        .withData("database", database ? "up" : "down")
        .withData("search", search.indexReady() ? "up" : "degraded")
        .withData("version", version.current())
        .status(started && database)
        .build();
  }
}
