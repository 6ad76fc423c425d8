package lingao.launcher.payara;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipFile;
import lingao.launcher.machine.Account;
import lingao.launcher.postgres.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Against the template of the very distribution that is started. */
class DomainXmlTest {
  private static final String TEMPLATE = "payara6/glassfish/domains/domain1/config/domain.xml";

  @TempDir Path folder;
  private PayaraSettings settings;
  private XmlFile xml;

  @BeforeEach
  void adapt() throws Exception {
    Path template = folder.resolve("domain.xml");
    try (ZipFile zip = new ZipFile(distribution());
        InputStream file = zip.getInputStream(zip.getEntry(TEMPLATE))) {
      Files.copy(file, template);
    }
    settings =
        new PayaraSettings(
            folder.resolve("home"),
            folder.resolve("domain"),
            folder.resolve("logs"),
            folder.resolve("payara.pid"),
            "0.0.0.0",
            8081,
            4949,
            "admin secret",
            new Database("jdbc:postgresql://127.0.0.1:5555/lingao", "lingao", "db secret"),
            folder.resolve("driver.jar"),
            Map.of(),
            true,
            Account.own());
    xml = DomainXml.adapted(template, settings);
    xml.write(template);
  }

  private static String distribution() throws Exception {
    Properties build = new Properties();
    try (InputStream file =
        DomainXmlTest.class.getResourceAsStream("/lingao/launcher/build.properties")) {
      build.load(file);
    }
    return build.getProperty("launcher.payara");
  }

  @Test
  void opensTheShopWhereAskedAndTheAdministrationOnTheLoopbackInterface() {
    assertThat(attributes("//network-listener", "name", "address", "port"))
        .containsExactlyInAnyOrder(
            List.of("http-listener-1", "0.0.0.0", "8081"),
            List.of("admin-listener", "127.0.0.1", "4949"));
  }

  @Test
  void closesWhatTheShopDoesNotUse() {
    assertThat(attributes("//iiop-listener", "enabled")).containsOnly(List.of("false"));
    assertThat(attributes("//jmx-connector", "enabled")).containsOnly(List.of("false"));
    assertThat(attributes("//jms-service", "type")).containsOnly(List.of("DISABLED"));
    assertThat(attributes("//hazelcast-config-specific-configuration", "enabled"))
        .containsOnly(List.of("false"));
  }

  @Test
  void namesTheServerNowhere() {
    assertThat(attributes("//protocol/http", "server-header", "xpowered-by"))
        .containsOnly(List.of("false", "false"));
  }

  @Test
  void logsRequestsWithoutTheirQuery() {
    assertThat(attributes("//access-log", "format"))
        .singleElement()
        .satisfies(format -> assertThat(format.get(0)).doesNotContain("%request%", "%query-str%"));
  }

  @Test
  void holdsNoSecret() throws Exception {
    assertThat(folder.resolve("domain.xml"))
        .content()
        .doesNotContain("admin secret", "db secret")
        .contains("jdbc:postgresql://127.0.0.1:5555/lingao");
  }

  @Test
  void validatesConnectionsByAMethodThatPayaraHas() {
    assertThat(
            attributes(
                "//jdbc-connection-pool[@name='lingao']",
                "is-connection-validation-required",
                "connection-validation-method",
                "validation-classname"))
        .containsOnly(
            List.of(
                "true",
                "custom-validation",
                "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"));
  }

  @Test
  void givesTheJavaMachineItsOptionsForItsVersion() {
    List<String> options = Jvm.options(xml, settings, 17);

    assertThat(options)
        .contains(
            "-Duser.timezone=UTC",
            "-XX:TieredStopAtLevel=1",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "-Djava.security.policy=" + settings.domain() + "/config/server.policy")
        .doesNotContain("--sun-misc-unsafe-memory-access=allow")
        .noneMatch(option -> option.contains("${") || option.startsWith("["))
        .noneMatch(option -> option.contains("HotswapAgent") || option.contains("shell.telnet"))
        .filteredOn(option -> option.startsWith("-Xmx"))
        .hasSize(1);
  }

  private List<List<String>> attributes(String xpath, String... names) {
    return xml.all(xpath).stream().map(element -> values(element, names)).toList();
  }

  private static List<String> values(Element element, String... names) {
    return List.of(names).stream().map(element::getAttribute).toList();
  }
}
