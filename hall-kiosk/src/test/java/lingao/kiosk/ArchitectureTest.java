package lingao.kiosk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.wicket.Page;

/**
 * The layering of the kiosk. A rule that matches no class fails by itself (ArchUnit's {@code
 * failOnEmptyShould}).
 */
@AnalyzeClasses(packages = "lingao.kiosk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule OF_THE_SHOP_ONLY_ITS_WEB_FOUNDATION =
      noClasses()
          .that()
          .resideInAPackage("lingao.kiosk..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("lingao.storefront..")
                  .and(resideOutsideOfPackage("lingao.storefront.web..")));

  /** So that the rule above guards something. */
  @ArchTest
  static final ArchRule THE_FRAME_STANDS_ON_THE_WEB_FOUNDATION =
      classes()
          .that()
          .haveSimpleName("KioskFrame")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("lingao.storefront.web");

  @ArchTest
  static final ArchRule ASKS_SERVICES_NOT_STORES =
      noClasses()
          .that()
          .resideInAPackage("lingao.kiosk..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..",
              "java.sql..",
              "javax.sql..",
              "org.eclipse.persistence..",
              "co.elastic.clients..",
              "org.elasticsearch..",
              "lingao.catalog.search.sql..",
              "lingao.catalog.search.elasticsearch..",
              "lingao.catalog.demo..");

  @ArchTest
  static final ArchRule SCREENS_ARE_NAMED_SO =
      classes()
          .that()
          .areAssignableTo(Page.class)
          .and()
          .doNotHaveSimpleName("KioskFrame")
          .should()
          .haveSimpleNameEndingWith("Page");

  @ArchTest
  static final ArchRule FEATURES_ARE_ACYCLIC =
      slices().matching("lingao.kiosk.(*)..").should().beFreeOfCycles();
}
