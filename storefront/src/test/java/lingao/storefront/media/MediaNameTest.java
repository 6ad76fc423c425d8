package lingao.storefront.media;

import static org.assertj.core.api.Assertions.assertThat;

import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaNameTest {

  private static final String KEY = "0123456789abcdef".repeat(4);

  @Test
  void readsKeyWidthAndFormat() {
    assertThat(MediaName.of("/" + KEY + "-640.webp"))
        .contains(new MediaName(KEY, RenditionSize.MEDIUM, RenditionFormat.WEBP));
    assertThat(MediaName.of("/" + KEY + "-1600.jpg"))
        .contains(new MediaName(KEY, RenditionSize.HUGE, RenditionFormat.JPEG));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "/",
        "/KEY",
        "/KEY-641.webp",
        "/KEY-640.png",
        "/KEY-640.WEBP",
        "/KEY-640.webp/x",
        "/x/KEY-640.webp",
        "/KEY-99999999999.jpg",
        "/../KEY-640.webp",
        "/abc-640.webp"
      })
  void takesNothingElse(String path) {
    assertThat(MediaName.of(path == null ? null : path.replace("KEY", KEY))).isEmpty();
  }
}
