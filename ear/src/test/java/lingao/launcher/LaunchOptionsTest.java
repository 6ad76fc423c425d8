package lingao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import lingao.launcher.machine.LaunchFailed;
import org.junit.jupiter.api.Test;

class LaunchOptionsTest {
  @Test
  void haveAnAnswerToEveryQuestion() {
    LaunchOptions options = options();

    assertThat(options.ports()).isEqualTo(new PortNumbers(8080, 0, 0, 0, 0));
    assertThat(options.httpHost()).isEqualTo("127.0.0.1");
    assertThat(options.dataDirectory()).endsWithRaw(Path.of("ear/data")).isAbsolute();
    assertThat(options.partsDirectory()).isEqualTo(options.dataDirectory().resolve("parts"));
    assertThat(options.demo()).isTrue();
    assertThat(options.quickCompiler()).isFalse();
    assertThat(options.readyTimeout()).isEqualTo(Duration.ofMinutes(4));
  }

  @Test
  void areTakenFromTheCommandLine() {
    LaunchOptions options =
        options(
            "http.port",
            "9090",
            "data.dir",
            "/var/shop",
            "demo",
            "false",
            "ready.timeout",
            "9",
            "quick.compiler",
            "true");

    assertThat(options.ports().http()).isEqualTo(9090);
    assertThat(options.dataDirectory()).isEqualTo(Path.of("/var/shop"));
    assertThat(options.demo()).isFalse();
    assertThat(options.readyTimeout()).isEqualTo(Duration.ofSeconds(9));
    assertThat(options.quickCompiler()).isTrue();
  }

  @Test
  void keepTheUnpackedPartsWhenTheDataMoves() {
    LaunchOptions options = options();

    assertThat(options.withDataDirectory(Path.of("/elsewhere")).partsDirectory())
        .isEqualTo(options.partsDirectory());
  }

  @Test
  void thatMakeNoSenseAreNamed() {
    assertThatThrownBy(() -> options("http.port", "70000"))
        .isInstanceOf(LaunchFailed.class)
        .hasMessageContaining("-Dhttp.port=70000");
    assertThatThrownBy(() -> options("demo", "perhaps")).hasMessageContaining("-Ddemo");
    assertThatThrownBy(() -> options("ready.timeout", "soon")).hasMessageContaining("soon");
  }

  @Test
  void changeOneAtATime() {
    LaunchOptions options =
        options().withFreePorts().withDemo(false).withEnvironment("PUBLIC_URL", "https://a.b/");

    assertThat(options.ports()).isEqualTo(PortNumbers.FREE);
    assertThat(options.demo()).isFalse();
    assertThat(options.environment()).containsExactly(Map.entry("PUBLIC_URL", "https://a.b/"));
    assertThat(options.archives().ear()).isPresent();
    assertThat(options.withoutShop().archives().ear()).isEmpty();
  }

  private static LaunchOptions options(String... namesAndValues) {
    Properties properties = new Properties();
    for (int n = 0; n < namesAndValues.length; n += 2) {
      properties.setProperty(namesAndValues[n], namesAndValues[n + 1]);
    }
    return LaunchOptions.from(properties, Map.of(), line -> {});
  }
}
