package lingao.catalog.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sksamuel.scrimage.ImmutableImage;
import com.sksamuel.scrimage.nio.PngWriter;
import java.awt.Color;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OriginalTest {

  private static final byte[] SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"300\"><rect width=\"400\" height=\"300\" fill=\"#0e5a70\"/></svg>"
          .getBytes(UTF_8);

  @Test
  void a_drawing_is_known_by_its_content() {
    Original original = Original.read(SVG);
    assertThat(original.type()).isEqualTo(OriginalType.SVG);
    assertThat(original.width()).isEqualTo(400);
    assertThat(original.height()).isEqualTo(300);
    assertThat(original.key()).hasSize(64).isEqualTo(Original.read(SVG.clone()).key());
  }

  @Test
  void each_format_is_made_in_the_width_asked_for() throws IOException {
    ImmutableImage drawn = Drawing.of(OriginalType.SVG, SVG).at(320);
    for (RenditionFormat format : RenditionFormat.values()) {
      byte[] encoded = format.encode(drawn);
      assertThat(OriginalType.of(encoded).orElseThrow().mediaType()).isEqualTo(format.mediaType());
      Original read = Original.read(encoded);
      assertThat(read.width()).isEqualTo(320);
      assertThat(read.height()).isEqualTo(240);
    }
    assertThat(drawn.pixel(10, 10).toColor().awt()).isEqualTo(new Color(0x0e, 0x5a, 0x70));
  }

  @Test
  void pictures_of_pixels_are_never_enlarged() throws IOException {
    byte[] png = ImmutableImage.filled(200, 100, Color.RED).bytes(PngWriter.MinCompression);
    Drawing drawing = Drawing.of(OriginalType.PNG, png);
    assertThat(drawing.at(1600).width).isEqualTo(200);
    assertThat(drawing.at(100).height).isEqualTo(50);
  }

  @Test
  void what_is_no_picture_is_refused() {
    for (byte[] content :
        new byte[][] {
          new byte[0],
          "<html><script>alert(1)</script></html>".getBytes(UTF_8),
          "<svg".getBytes(UTF_8),
          Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, 5000)
        }) {
      assertThatThrownBy(() -> Original.read(content)).isInstanceOf(UnreadablePicture.class);
    }
  }

  @Test
  void a_picture_of_more_than_20_mb_is_refused_unread() {
    assertThatThrownBy(() -> Original.read(new byte[Original.LARGEST_BYTES + 1]))
        .isInstanceOf(UnreadablePicture.class)
        .hasMessageContaining("20 MB");
  }
}
