package lingao.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaStoreTest {

  @TempDir Path folder;

  private final MediaStore store = new MediaStore();

  @BeforeEach
  void open() {
    store.root = folder.toString();
  }

  @Test
  void what_was_received_and_forgotten_goes_and_what_is_public_stays() throws IOException {
    Instant now = Instant.now();
    store.discardBefore(now);
    Path forgotten = received(now.minus(Duration.ofDays(3)));
    Path young = received(now);
    store.stage(received(now.minus(Duration.ofDays(3))), "old");
    String kept = store.publish("old");

    store.discardBefore(now.minus(Duration.ofDays(2)));

    assertThat(forgotten).doesNotExist();
    assertThat(young).exists();
    assertThat(store.file(kept)).isPresent();
  }

  private Path received(Instant at) throws IOException {
    Path part = store.receive(new ByteArrayInputStream(new byte[] {1, 2, 3}), 3);
    return Files.setLastModifiedTime(part, FileTime.from(at));
  }
}
