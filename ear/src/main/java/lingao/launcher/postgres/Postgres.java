package lingao.launcher.postgres;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lingao.launcher.machine.Command;
import lingao.launcher.machine.LaunchFailed;
import lingao.launcher.machine.LogFile;
import lingao.launcher.machine.MinimalEnvironment;
import lingao.launcher.machine.SecretFile;
import lingao.launcher.machine.Server;
import lingao.launcher.machine.Signal;
import lingao.launcher.machine.Version;

/** The PostgreSQL server: durable, on the loopback interface, with passwords. */
public final class Postgres extends Server {
  private final PostgresSettings settings;
  private final ShopDatabase shop;

  public Postgres(PostgresSettings settings) {
    super(settings.pidFile());
    this.settings = settings;
    this.shop =
        new ShopDatabase(settings.port(), key("postgres-superuser"), key("postgres-lingao"));
  }

  private SecretFile key(String name) {
    return new SecretFile(settings.keys().resolve(name));
  }

  @Override
  protected void prepare() throws IOException, InterruptedException {
    LogFile.rotate(settings.log());
    Cluster cluster = new Cluster(settings);
    if (!cluster.exists()) {
      cluster.prepare(key("postgres-superuser").value());
      runToEnd(cluster.initdb());
      cluster.complete();
    }
    cluster.checkVersion(Version.major(settings.program("postgres")));
    settings.account().own(settings.data());
  }

  @Override
  protected Command command() {
    List<String> arguments = new ArrayList<>();
    arguments.add(settings.program("postgres").toString());
    arguments.addAll(List.of("-D", mark()));
    arguments.addAll(ServerOptions.listeningOn(settings.port()));
    return new Command(
        "PostgreSQL",
        arguments,
        MinimalEnvironment.variables(),
        settings.binaries(),
        settings.log(),
        settings.log(),
        settings.account());
  }

  @Override
  protected String mark() {
    return settings.data().toString();
  }

  @Override
  protected boolean answers() {
    return shop.serverAnswers();
  }

  @Override
  protected Signal stopSignal() {
    return Signal.INT;
  }

  /** Long enough for the recovery of a busy shop after a crash. */
  @Override
  protected Duration startLimit() {
    return Duration.ofMinutes(5);
  }

  /**
   * The shop's database, made when it is not there yet.
   *
   * @throws LaunchFailed when the server refuses
   */
  public Database database() {
    try {
      return shop.ensure();
    } catch (SQLException | IOException e) {
      throw new LaunchFailed(
          "The shop's database cannot be made ready (see %s): %s"
              .formatted(settings.log(), e.getMessage()),
          e);
    }
  }
}
