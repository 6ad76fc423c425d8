package lingao.shop.container;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import lingao.shop.TestData;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The real EAR with one more web module, in which all tests of this package run beside the shop. It
 * is deployed once for all of them, as that takes longer than most of them do.
 */
@ArquillianSuiteDeployment
final class Deployments {

  private static final String DESCRIPTOR = "/META-INF/application.xml";
  private static final String TEST_MODULE =
      "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>";

  private static final String TESTS = ".*IT(\\$.*)?\\.class";

  private Deployments() {}

  @Deployment
  static EnterpriseArchive shop() {
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "lingao.ear")
            .importFrom(TestData.ear().toFile())
            .as(EnterpriseArchive.class);
    String descriptor = read(ear.get(DESCRIPTOR));
    ear.delete(DESCRIPTOR);
    ear.add(new StringAsset(withTestModule(descriptor)), DESCRIPTOR);
    return ear.addAsModule(Testable.archiveToTest(testModule()));
  }

  /** Modules come one after another, then the library folder: the order of the schema. */
  private static String withTestModule(String descriptor) {
    int end = descriptor.lastIndexOf("</module>") + "</module>".length();
    return descriptor.substring(0, end) + TEST_MODULE + descriptor.substring(end);
  }

  private static WebArchive testModule() {
    return ShrinkWrap.create(WebArchive.class, "tests.war")
        .addPackages(false, Filters.include(TESTS), Deployments.class.getPackage())
        .addAsLibraries(
            jarOf(Assertions.class),
            jarOf(ByteBuddy.class),
            jarOf(Awaitility.class),
            jarOf(Matcher.class))
        .addAsWebInfResource(
            new StringAsset(
                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                    + " bean-discovery-mode=\"annotated\"/>"),
            "beans.xml");
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static String read(Node node) {
    try (Scanner text =
        new Scanner(node.getAsset().openStream(), StandardCharsets.UTF_8).useDelimiter("\\A")) {
      return text.next();
    }
  }
}
