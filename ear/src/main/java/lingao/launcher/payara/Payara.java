package lingao.launcher.payara;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.launcher.machine.Command;
import lingao.launcher.machine.LaunchFailed;
import lingao.launcher.machine.LogFile;
import lingao.launcher.machine.Server;
import lingao.launcher.machine.Signal;

/** The Payara server: one Java machine, started directly, with the shop in it. */
public final class Payara extends Server {
  private static final String DOMAIN_NAME = "lingao";

  private final PayaraSettings settings;
  private final AdminClient admin;
  private final Domain domain;
  private List<String> jvmOptions = List.of();

  public Payara(PayaraSettings settings) {
    super(settings.pidFile());
    this.settings = settings;
    this.admin = new AdminClient(settings.adminPort(), settings.adminPassword());
    this.domain = new Domain(settings);
  }

  @Override
  protected void prepare() throws IOException {
    Files.createDirectories(settings.logs().resolve("access"));
    LogFile.rotate(settings.log());
    LogFile.rotate(settings.console());
    jvmOptions = Jvm.options(domain.make(), settings, Runtime.version().feature());
  }

  @Override
  protected Command command() {
    List<String> arguments = new ArrayList<>();
    arguments.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    arguments.addAll(jvmOptions);
    arguments.add("-cp");
    arguments.add(
        settings.domain().resolve("lib/ext")
            + "/*:"
            + settings.install().resolve("modules/glassfish.jar"));
    arguments.add("-Dcom.sun.aas.installRoot=" + settings.install());
    arguments.add(mark());
    arguments.add("com.sun.enterprise.glassfish.bootstrap.ASMain");
    arguments.addAll(
        List.of(
            "-upgrade",
            "false",
            "-read-stdin",
            "false",
            "-type",
            "DAS",
            "-instancename",
            "server"));
    arguments.addAll(
        List.of("-domainname", DOMAIN_NAME, "-domaindir", settings.domain().toString()));
    arguments.addAll(
        List.of("-verbose", "false", "-debug", "false", "-watchdog", "false", "-warmup", "false"));
    return new Command(
        "Payara",
        arguments,
        environment(),
        settings.domain(),
        settings.console(),
        settings.log(),
        settings.account());
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(settings.environment());
    environment.put(DataSource.PASSWORD_VARIABLE, settings.database().password());
    return environment;
  }

  @Override
  protected String mark() {
    return "-Dcom.sun.aas.instanceRoot=" + settings.domain();
  }

  @Override
  protected boolean answers() {
    return admin.answers();
  }

  @Override
  protected Signal stopSignal() {
    return Signal.TERM;
  }

  @Override
  protected Duration startLimit() {
    return Duration.ofMinutes(5);
  }

  /**
   * Deploys the shop; it may take requests before this returns.
   *
   * @throws LaunchFailed with the reason when Payara refuses it
   */
  public void deploy(Path ear) throws InterruptedException {
    deploy(ear, "lingao");
  }

  /**
   * Deploys an archive under a name, or replaces it.
   *
   * @throws LaunchFailed with the reason when Payara refuses it
   */
  public void deploy(Path archive, String name) throws InterruptedException {
    try {
      domain.trustCache();
      // Payara has a working directory of its own.
      Optional<String> refusal = admin.deploy(archive.toAbsolutePath(), name);
      if (refusal.isPresent()) {
        throw new LaunchFailed(
            "%s cannot be deployed (see %s): %s"
                .formatted(archive, settings.log(), rootCause().orElse(refusal.get())));
      }
    } catch (IOException e) {
      throw new LaunchFailed(
          "Payara broke off while it deployed %s (see %s): %s"
              .formatted(archive, settings.log(), e),
          e);
    }
  }

  /**
   * The last of the chain of causes in the log tells more than the answer, which tells the first.
   */
  private Optional<String> rootCause() {
    String cause = "Caused by: ";
    return LogFile.lastLine(settings.log(), cause).map(line -> line.substring(cause.length()));
  }
}
