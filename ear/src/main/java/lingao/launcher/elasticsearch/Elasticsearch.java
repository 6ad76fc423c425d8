package lingao.launcher.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lingao.launcher.machine.Command;
import lingao.launcher.machine.HttpProbe;
import lingao.launcher.machine.LaunchFailed;
import lingao.launcher.machine.LogFile;
import lingao.launcher.machine.MinimalEnvironment;
import lingao.launcher.machine.Server;
import lingao.launcher.machine.Signal;

/** One Elasticsearch node. */
public final class Elasticsearch extends Server {
  private static final Path JAVA = Path.of(System.getProperty("java.home"));

  private final ElasticsearchSettings settings;

  public Elasticsearch(ElasticsearchSettings settings) {
    super(settings.pidFile());
    this.settings = settings;
  }

  /** Where the shop reaches it. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + settings.port());
  }

  @Override
  protected void prepare() throws IOException {
    checkJava();
    LogFile.rotate(settings.log());
    Files.createDirectories(settings.folder());
    new ConfigFiles(settings).write();
    settings.account().own(settings.folder());
    settings.account().own(settings.config());
    settings.account().own(settings.temporary());
  }

  private void checkJava() {
    if (!settings.account().canReach(JAVA)) {
      throw new LaunchFailed(
          "Elasticsearch does not run as root, and no other user can reach the Java in %s: use one"
                  .formatted(JAVA)
              + " outside of root's home, or start as an ordinary user.");
    }
  }

  @Override
  protected Command command() {
    Map<String, String> environment = new HashMap<>(MinimalEnvironment.variables());
    environment.put("ES_JAVA_HOME", JAVA.toString());
    environment.put("ES_PATH_CONF", settings.config().toString());
    environment.put("ES_TMPDIR", settings.temporary().toString());
    environment.put("HOME", settings.folder().toString());
    return new Command(
        "Elasticsearch",
        List.of(settings.home().resolve("bin/elasticsearch").toString()),
        environment,
        settings.folder(),
        settings.log(),
        settings.log(),
        settings.account());
  }

  @Override
  protected String mark() {
    return "-Des.path.conf=" + settings.config();
  }

  @Override
  protected boolean answers() {
    return HttpProbe.isOk(address().resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"));
  }

  @Override
  protected Signal stopSignal() {
    return Signal.TERM;
  }

  @Override
  protected Duration startLimit() {
    return Duration.ofMinutes(5);
  }
}
