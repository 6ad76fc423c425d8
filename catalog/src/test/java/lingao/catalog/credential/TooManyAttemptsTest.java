package lingao.catalog.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TooManyAttemptsTest {

  @Test
  void tells_full_minutes() {
    assertThat(new TooManyAttempts(Duration.ofSeconds(1)).minutes()).isEqualTo(1);
    assertThat(new TooManyAttempts(Duration.ofSeconds(60)).minutes()).isEqualTo(1);
    assertThat(new TooManyAttempts(Duration.ofSeconds(61)).minutes()).isEqualTo(2);
  }
}
