package lingao.catalog.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
  private final CircuitBreaker breaker = new CircuitBreaker(2, Duration.ofSeconds(3), clock::get);

  @BeforeEach
  void failOnce() {
    breaker.failed();
  }

  @Test
  void staysClosedForASingleFailure() {
    assertThat(breaker.allows()).isTrue();
  }

  @Test
  void aSuccessForgetsFailures() {
    breaker.succeeded();
    breaker.failed();
    assertThat(breaker.allows()).isTrue();
  }

  @Test
  void opensAfterFailuresInARow() {
    breaker.failed();
    assertThat(breaker.allows()).isFalse();
  }

  @Test
  void letsOneThroughAfterItsRest() {
    breaker.failed();
    rest();
    assertThat(breaker.allows()).isTrue();
    assertThat(breaker.allows()).isFalse();
  }

  @Test
  void restsAgainWhenThatOneFails() {
    breaker.failed();
    rest();
    assertThat(breaker.allows()).isTrue();
    breaker.failed();
    assertThat(breaker.allows()).isFalse();
    rest();
    assertThat(breaker.allows()).isTrue();
  }

  @Test
  void closesWhenThatOneSucceeds() {
    breaker.failed();
    rest();
    assertThat(breaker.allows()).isTrue();
    breaker.succeeded();
    assertThat(breaker.allows()).isTrue();
    assertThat(breaker.allows()).isTrue();
  }

  private void rest() {
    clock.addAndGet(Duration.ofSeconds(3).toNanos());
  }
}
