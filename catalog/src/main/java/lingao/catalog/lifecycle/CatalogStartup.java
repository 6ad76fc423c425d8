package lingao.catalog.lifecycle;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.demo.DemoLoader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Runs once when the application starts, before it answers. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class CatalogStartup {

  @Resource(lookup = "jdbc/lingao")
  private DataSource dataSource;

  @Inject private DemoLoader demo;
  @Inject private Event<CatalogStarted> started;

  @Inject
  @ConfigProperty(name = "demo.data", defaultValue = "false")
  private boolean demoData;

  @PostConstruct
  void start() {
    Flyway.configure(CatalogStartup.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        // Parts of the schema that do not depend on each other may arrive in any order.
        .outOfOrder(true)
        .load()
        .migrate();
    if (demoData) {
      demo.loadIntoEmptyCatalog();
    }
    started.fire(new CatalogStarted());
  }
}
