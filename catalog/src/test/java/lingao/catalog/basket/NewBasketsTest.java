package lingao.catalog.basket;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import lingao.catalog.credential.TooManyAttempts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewBasketsTest {

  private final NewBaskets limit = new NewBaskets();

  @BeforeEach
  void parts() {
    limit.addresses = mock();
    limit.time = mock();
    when(limit.time.now()).thenReturn(Instant.parse("2026-11-24T03:00:00Z"));
    when(limit.addresses.limited("::1")).thenReturn(Optional.empty());
    when(limit.addresses.limited("203.0.113.9")).thenReturn(Optional.of("203.0.113.9"));
  }

  @Test
  void one_address_gets_six_hundred_in_an_hour_and_this_machine_all_it_wants() {
    assertThatCode(() -> many("203.0.113.9", 600)).doesNotThrowAnyException();
    assertThatThrownBy(() -> limit.count("203.0.113.9")).isInstanceOf(TooManyAttempts.class);
    assertThatCode(() -> many("::1", 2000)).doesNotThrowAnyException();
  }

  private void many(String address, int times) {
    for (int i = 0; i < times; i++) {
      limit.count(address);
    }
  }
}
