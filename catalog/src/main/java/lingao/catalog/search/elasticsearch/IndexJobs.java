package lingao.catalog.search.elasticsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import lingao.catalog.search.IndexReport.Checked;
import lingao.catalog.search.IndexReport.Ended;
import lingao.catalog.search.IndexReport.Work;
import lingao.catalog.shared.ShopTime;
import org.jspecify.annotations.Nullable;

/** What this node does with the index at length, one thing at a time, and how it ended. */
@ApplicationScoped
class IndexJobs {

  static final String BUILD = "build";
  static final String CHECK = "check";

  @Inject private ShopTime time;

  private final AtomicReference<@Nullable Job> running = new AtomicReference<>();
  private final AtomicLong ended = new AtomicLong();
  private volatile @Nullable Ended lastBuild;
  private volatile @Nullable Checked lastCheck;

  /** Begins a job; nothing while another goes on. */
  Optional<Job> begin(String kind) {
    Job job = new Job(kind, time.now());
    return running.compareAndSet(null, job) ? Optional.of(job) : Optional.empty();
  }

  Optional<Work> work() {
    return Optional.ofNullable(running.get())
        .map(job -> new Work(job.kind(), job.begun(), job.products().get()));
  }

  /** How many jobs have ended. */
  long ended() {
    return ended.get();
  }

  Optional<Ended> lastBuild() {
    return Optional.ofNullable(lastBuild);
  }

  Optional<Checked> lastCheck() {
    return Optional.ofNullable(lastCheck);
  }

  void ended(Job job, @Nullable String problem) {
    ended.incrementAndGet();
    lastBuild =
        new Ended(job.begun(), time.now(), job.products().get(), Optional.ofNullable(problem));
    running.set(null);
  }

  void checked(Job job, IndexJobs.Differences found, @Nullable String problem) {
    ended.incrementAndGet();
    lastCheck =
        new Checked(
            job.begun(),
            time.now(),
            job.products().get(),
            found.missing(),
            found.surplus(),
            found.different(),
            Optional.ofNullable(problem));
    running.set(null);
  }

  /**
   * Something that goes on.
   *
   * @param products how many are done
   */
  record Job(String kind, Instant begun, AtomicLong products) {

    Job(String kind, Instant begun) {
      this(kind, begun, new AtomicLong());
    }
  }

  /** What a check has found so far. */
  record Differences(long missing, long surplus, long different) {}
}
