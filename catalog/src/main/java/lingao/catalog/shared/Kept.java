package lingao.catalog.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Answers that many ask for, as long as what they come from stands still.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class Kept<Q, A> {

  /** What they come from may be mended without a change of the catalog. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Cache<Q, Dated<A>> answers;

  /** For at most {@code most} questions; those that are asked seldom give way. */
  public Kept(int most) {
    answers = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(LONGEST).build();
  }

  /**
   * The answer that was given at the same date, else a new one.
   *
   * @param date whatever answers depend on besides the question
   * @param lasting whether an answer may be given again
   */
  public A answer(Q question, Object date, Supplier<A> anew, Predicate<A> lasting) {
    Dated<A> kept = answers.getIfPresent(question);
    if (kept != null && kept.date().equals(date)) {
      return kept.answer();
    }
    A answer = anew.get();
    if (lasting.test(answer)) {
      answers.put(question, new Dated<>(date, answer));
    }
    return answer;
  }

  private record Dated<A>(Object date, A answer) {}
}
