package lingao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShopEnvironmentTest {
  private static final Path MEDIA = Path.of("/data/media");

  @Test
  void tellsTheShopWhatWasStartedForIt() {
    assertThat(complete(Map.of()))
        .containsEntry("ELASTICSEARCH_URL", "http://127.0.0.1:9200")
        .containsEntry("PUBLIC_URL", "http://localhost:8080")
        .containsEntry("MEDIA_DIR", "/data/media")
        .containsEntry("DEMO_DATA", "true");
  }

  @Test
  void passesOnWhatIsThereAlready() {
    assertThat(complete(Map.of("SMTP_URL", "smtp://mail", "PUBLIC_URL", "https://shop.example/")))
        .containsEntry("SMTP_URL", "smtp://mail")
        .containsEntry("PUBLIC_URL", "https://shop.example/");
  }

  @Test
  void anOutsideDatabaseGetsNoDemoData() {
    Map<String, String> outside =
        Map.of("DATABASE_URL", "jdbc:postgresql://db/shop", "DATABASE_USER", "shop");

    assertThat(new ShopEnvironment(outside).database())
        .hasValueSatisfying(database -> assertThat(database.user()).isEqualTo("shop"));
    assertThat(complete(outside)).containsEntry("DEMO_DATA", "false");
  }

  @Test
  void anEmptyVariableNamesNoOutsidePart() {
    ShopEnvironment environment =
        new ShopEnvironment(Map.of("DATABASE_URL", "", "ELASTICSEARCH_URL", " "));

    assertThat(environment.database()).isEmpty();
    assertThat(environment.elasticsearch()).isEmpty();
  }

  private static Map<String, String> complete(Map<String, String> variables) {
    return new ShopEnvironment(variables)
        .complete("http://127.0.0.1:9200", "http://localhost:8080/", MEDIA, true);
  }
}
