package lingao.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

/**
 * The layering of the catalog. A rule that matches no class fails by itself (ArchUnit's {@code
 * failOnEmptyShould}), so that none guards a package that is gone.
 */
@AnalyzeClasses(packages = "lingao.catalog", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule FEATURES_ARE_ACYCLIC =
      slices().matching("lingao.catalog.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_WEB =
      noClasses()
          .that()
          .resideInAPackage("lingao.catalog..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.servlet..", "jakarta.ws.rs..", "org.apache.wicket..", "lingao.storefront..");

  @ArchTest
  static final ArchRule ENTITIES_STAY_INSIDE =
      classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule SHARED_KNOWS_NO_FEATURE =
      classes()
          .that()
          .resideInAPackage("lingao.catalog.shared..")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages(
              "lingao.catalog.brand..",
              "lingao.catalog.product..",
              "lingao.catalog.search..",
              "lingao.catalog.trace..",
              "lingao.catalog.hall..",
              "lingao.catalog.media..",
              "lingao.catalog.change..",
              "lingao.catalog.demo..");

  @ArchTest
  static final ArchRule ELASTICSEARCH_STAYS_IN_ITS_ADAPTER =
      noClasses()
          .that()
          .resideOutsideOfPackage("lingao.catalog.search.elasticsearch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("co.elastic.clients..", "org.elasticsearch..");

  @ArchTest
  static final ArchRule ONLY_START_UP_LOADS_THE_DEMO =
      noClasses()
          .that()
          .resideOutsideOfPackages("lingao.catalog.demo..", "lingao.catalog.lifecycle..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("lingao.catalog.demo..");
}
