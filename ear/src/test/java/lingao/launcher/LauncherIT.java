package lingao.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import lingao.launcher.machine.LaunchFailed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The whole system, started once with the EAR of this build; no test changes what another sees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Isolated
class LauncherIT {
  private final LateMailServer mailServer = new LateMailServer();
  private final LaunchOptions options =
      TestOptions.inFreshDirectory("launcher-it")
          .withDemo(false)
          .withEnvironment("SMTP_URL", mailServer.url());
  private final HttpClient client = HttpClient.newHttpClient();
  private RunningShop shop;

  @BeforeAll
  void start() {
    shop = Launcher.start(options);
  }

  @AfterAll
  void stop() {
    mailServer.close();
    List<ProcessHandle> family = ProcessHandle.current().descendants().toList();
    shop.close();
    assertThat(family).hasSizeGreaterThan(3).noneMatch(ProcessHandle::isAlive);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
  void thePostgresOfTheShopSurvivesAPowerCut(String setting) throws SQLException {
    assertThat(query("show " + setting)).isEqualTo("on");
  }

  @Test
  void theShopIsNoSuperuserOfItsDatabase() throws SQLException {
    assertThat(query("select rolsuper from pg_roles where rolname = current_user")).isEqualTo("f");
  }

  @Test
  void theDatabaseAsksForAPassword() {
    PGSimpleDataSource stranger = source();
    stranger.setPassword("guess");

    assertThatThrownBy(stranger::getConnection).hasMessageContaining("authentication failed");
  }

  @Test
  void nothingListensForOtherMachines() throws IOException {
    assertThat(Listeners.ofDescendants())
        .hasSize(5)
        .allSatisfy(listener -> assertThat(listener).startsWith("127.0.0.1:"))
        .contains("127.0.0.1:" + shop.address().getPort(), "127.0.0.1:" + shop.adminPort());
  }

  @Test
  void theServerDoesNotTellItsMake() throws Exception {
    for (URI address : List.of(shop.address(), shop.address().resolve("/no/such/page"))) {
      assertThat(get(address).headers().map()).doesNotContainKeys("server", "x-powered-by");
    }
  }

  @Test
  void theAdministrationAsksForItsPassword() throws Exception {
    URI command =
        URI.create("http://127.0.0.1:" + shop.adminPort() + "/__asadmin/list-applications");

    assertThat(get(command).body()).doesNotContain("SUCCESS");
  }

  @Test
  void aSecondLauncherIsRefusedAndDisturbsNothing() throws Exception {
    assertThatThrownBy(() -> Launcher.start(options.withFreePorts()))
        .isInstanceOf(LaunchFailed.class)
        .hasMessageContaining("Another launcher");
    assertThat(get(shop.address()).statusCode()).isEqualTo(200);
  }

  @Test
  void noSecretStandsInALogOrOnACommandLine() throws Exception {
    for (String secret : List.of(shop.database().password(), shop.adminPassword())) {
      try (Stream<Path> files = Files.walk(shop.logs())) {
        assertThat(files.filter(Files::isRegularFile))
            .allSatisfy(file -> assertThat(Files.readString(file, UTF_8)).doesNotContain(secret));
      }
      assertThat(ProcessHandle.current().descendants())
          .noneMatch(process -> process.info().commandLine().orElse("").contains(secret));
    }
  }

  @Test
  void theAccessLogKeepsNoQuery() throws Exception {
    get(shop.address().resolve("/health/live?token=hush"));

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(accessLog()).contains("/health/live").doesNotContain("hush"));
  }

  @Test
  void aMailWaitsForItsServerAndIsThenSentOnce() throws Exception {
    String form = "name=liu%40example.com&greeting=Liu&password=a+long+passphrase";
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(shop.address().resolve("/account/register?lang=en"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(303);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> query("select status from mail where error is not null").equals("WAITING"));
    mailServer.start();
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> query("select status from mail").equals("SENT"));
    assertThat(query("select plain is null and html is null from mail")).isEqualTo("t");
    assertThat(mailServer.received())
        .singleElement()
        .asString()
        .contains(
            "To: liu@example.com", "From: ", "multipart/alternative", "/account/confirm?token=");
  }

  private String accessLog() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(shop.logs().resolve("access"))) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file, UTF_8));
      }
    }
    return all.toString();
  }

  private HttpResponse<String> get(URI address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(shop.database().url());
    source.setUser(shop.database().user());
    source.setPassword(shop.database().password());
    return source;
  }

  private String query(String sql) throws SQLException {
    try (Connection connection = source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }
}
