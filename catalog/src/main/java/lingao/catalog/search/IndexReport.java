package lingao.catalog.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the search index is.
 *
 * @param state whether it can be asked
 * @param catalogVersion number of the catalog's last change
 * @param indexVersion number of the last change that the index shows; 0 while it can't be asked
 * @param refused products that the search engine won't take, oldest first, at most 100
 * @param work what goes on now: a build or a check
 * @param lastBuild how the last build since the node's start ended
 * @param lastCheck how the last check since the node's start ended
 */
public record IndexReport(
    State state,
    long catalogVersion,
    long indexVersion,
    List<Refused> refused,
    Optional<Work> work,
    Optional<Ended> lastBuild,
    Optional<Checked> lastCheck) {

  /** Copies the list. */
  public IndexReport {
    refused = List.copyOf(refused);
  }

  /** Whether the index can be asked. */
  public enum State {
    /** It answers. */
    READY,
    /** The search engine is away or its index is being built; PostgreSQL answers. */
    LIMITED,
    /** No search engine is configured; PostgreSQL answers. */
    NONE
  }

  /**
   * A product that the search engine has refused; it stands in the index as it was before.
   *
   * @param slug of the product
   * @param reason the search engine's words
   * @param tries how often it was offered
   * @param since when it was refused first
   */
  public record Refused(String slug, String reason, int tries, Instant since) {}

  /**
   * Something that goes on.
   *
   * @param kind {@code build} or {@code check}
   * @param products how many products are done
   */
  public record Work(String kind, Instant begun, long products) {}

  /**
   * A build that has ended.
   *
   * @param problem why it failed; nothing when it succeeded
   */
  public record Ended(Instant begun, Instant ended, long products, Optional<String> problem) {}

  /**
   * A check that has ended.
   *
   * @param products how many the catalog has
   * @param missing how many the index lacked
   * @param surplus how many the index had and the catalog has not
   * @param different how many the index showed otherwise
   * @param problem why it failed; nothing when it succeeded
   */
  public record Checked(
      Instant begun,
      Instant ended,
      long products,
      long missing,
      long surplus,
      long different,
      Optional<String> problem) {}
}
