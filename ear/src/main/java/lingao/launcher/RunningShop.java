package lingao.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import lingao.launcher.elasticsearch.Elasticsearch;
import lingao.launcher.payara.Payara;
import lingao.launcher.postgres.Database;
import lingao.launcher.postgres.Postgres;

/** The system while it runs. Closing it stops all of it and returns when no process is left. */
public final class RunningShop implements AutoCloseable {
  private final Facts facts;
  private final Database database;
  private final Optional<Postgres> postgres;
  private final Optional<Elasticsearch> elasticsearch;
  private final Payara payara;
  private final EndOfRun end;

  RunningShop(
      Facts facts,
      Database database,
      Optional<Postgres> postgres,
      Optional<Elasticsearch> elasticsearch,
      Payara payara,
      EndOfRun end) {
    this.facts = facts;
    this.database = database;
    this.postgres = postgres;
    this.elasticsearch = elasticsearch;
    this.payara = payara;
    this.end = end;
  }

  Facts facts() {
    return facts;
  }

  /** The shop, such as {@code http://localhost:8080/}. */
  public URI address() {
    return URI.create(facts.address());
  }

  /** The search server's address. */
  public URI elasticsearchAddress() {
    return URI.create(facts.elasticsearch());
  }

  /** How to look into the shop's database, with the shop's own rights. */
  public Database database() {
    return database;
  }

  /** Port of Payara's administration, on the loopback interface. */
  public int adminPort() {
    return facts.adminPort();
  }

  /** Password of Payara's user {@code admin}. */
  public String adminPassword() {
    return facts.adminPassword();
  }

  /** Where the logs of all parts are. */
  public Path logs() {
    return facts.dataDirectory().resolve("logs");
  }

  /** Payara, to be stopped and started by tests. */
  public Payara payara() {
    return payara;
  }

  /** PostgreSQL, to be stopped and started by tests; absent when an outside one is used. */
  public Optional<Postgres> postgres() {
    return postgres;
  }

  /** Elasticsearch, to be stopped and started by tests; absent when an outside one is used. */
  public Optional<Elasticsearch> elasticsearch() {
    return elasticsearch;
  }

  @Override
  public void close() {
    end.close();
  }
}
