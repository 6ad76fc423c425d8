package lingao.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import lingao.launcher.machine.Command;
import lingao.launcher.machine.LaunchFailed;
import lingao.launcher.machine.MinimalEnvironment;
import lingao.launcher.machine.Trees;

/**
 * The database cluster on disk. It is made beside its place and moved there when complete, so that
 * an interrupted first start leaves no half of one.
 */
final class Cluster {
  static final String SUPERUSER = "postgres";

  private final PostgresSettings settings;
  private final Path unfinished;

  Cluster(PostgresSettings settings) {
    this.settings = settings;
    this.unfinished = settings.data().resolveSibling("postgres.new");
  }

  boolean exists() {
    return Files.exists(settings.data().resolve("PG_VERSION"));
  }

  /**
   * Lays out what {@link #initdb} needs, with the superuser's password in a file that the account
   * can read.
   */
  void prepare(String superuserPassword) throws IOException {
    Trees.delete(unfinished);
    Files.createDirectories(unfinished);
    settings.account().own(unfinished);
    Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwx------"));
    Files.deleteIfExists(passwordFile());
    Files.createFile(
        passwordFile(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(passwordFile(), superuserPassword + "\n");
    settings.account().ownFile(passwordFile());
  }

  /**
   * Sorting and case follow Unicode code points, from PostgreSQL's own tables: the same on every
   * machine.
   */
  Command initdb() {
    return new Command(
        "PostgreSQL's initdb",
        List.of(
            settings.program("initdb").toString(),
            "--pgdata=" + unfinished,
            "--username=" + SUPERUSER,
            "--pwfile=" + passwordFile(),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C.UTF-8",
            "--no-instructions"),
        MinimalEnvironment.variables(),
        settings.binaries(),
        settings.log(),
        settings.log(),
        settings.account());
  }

  void complete() throws IOException {
    Files.delete(passwordFile());
    Trees.delete(settings.data());
    Files.move(unfinished, settings.data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path passwordFile() {
    return settings.data().resolveSibling("postgres.password");
  }

  /** Files of another major version cannot be opened; say so before the server does. */
  void checkVersion(int binaries) throws IOException {
    String written = Files.readString(settings.data().resolve("PG_VERSION")).strip();
    if (!written.equals(Integer.toString(binaries))) {
      throw new LaunchFailed(
          ("%s was written by PostgreSQL %s and this is PostgreSQL %d: carry the data over with"
                  + " pg_dump, or choose another directory with -Ddata.dir=…")
              .formatted(settings.data(), written, binaries));
    }
  }
}
