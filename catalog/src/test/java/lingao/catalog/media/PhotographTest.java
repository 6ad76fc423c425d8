package lingao.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.sksamuel.scrimage.ImmutableImage;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import lingao.catalog.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PhotographTest {

  @RegisterExtension final Seed seed = new Seed();

  @Test
  void is_turned_as_the_camera_was_held_and_forgets_how_and_where() throws Exception {
    byte[] sideways = withExif(picture("jpg", 300, 200), 6);
    assertThat(directories(sideways)).anyMatch(ExifDirectoryBase.class::isInstance);

    ImmutableImage read = Photograph.read(sideways);

    assertThat(read.width).isEqualTo(200);
    assertThat(read.height).isEqualTo(300);
    byte[] kept = RenditionFormat.JPEG.encode(read);
    assertThat(directories(kept)).noneMatch(ExifDirectoryBase.class::isInstance);
  }

  @Test
  void is_made_smaller_and_opaque() throws Exception {
    ImmutableImage read = Photograph.read(picture("png", 5000, 1000));
    assertThat(read.width).isEqualTo(1600);
    assertThat(read.height).isBetween(318, 322);
    assertThat(read.awt().getColorModel().hasAlpha() && read.pixel(5, 5).alpha() < 255).isFalse();
  }

  @Test
  void leaves_small_ones_as_large_as_they_are() throws Exception {
    assertThat(Photograph.read(picture("png", 40, 30)).width).isEqualTo(40);
  }

  @Test
  void what_only_claims_to_be_huge_is_not_decoded() throws Exception {
    byte[] bomb = picture("png", 10, 10);
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    CRC32 checksum = new CRC32();
    checksum.update(bomb, 12, 17);
    ByteBuffer.wrap(bomb).putInt(29, (int) checksum.getValue());
    assertThatThrownBy(() -> Photograph.read(bomb))
        .isInstanceOf(UnreadablePicture.class)
        .hasMessageContaining("megapixels");
  }

  @Test
  void hostile_content_is_refused_with_a_word_that_may_be_shown() throws Exception {
    byte[] half = picture("jpg", 300, 200);
    byte[][] hostile = {
      {},
      {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
      "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
      "<?php system('id');".getBytes(StandardCharsets.UTF_8),
      "GIF89a".getBytes(StandardCharsets.UTF_8),
      Arrays.copyOf(half, 200),
      new byte[Photograph.LARGEST_BYTES + 1],
    };
    for (byte[] content : hostile) {
      assertThatThrownBy(() -> Photograph.read(content)).isInstanceOf(UnreadablePicture.class);
    }
  }

  @Test
  void whatever_is_broken_in_a_picture_nothing_else_than_a_refusal_comes() throws Exception {
    Random random = seed.random();
    byte[] whole = withExif(picture("jpg", 64, 48), 3);
    for (int i = 0; i < 300; i++) {
      byte[] broken = whole.clone();
      for (int j = 0; j < 8; j++) {
        broken[3 + random.nextInt(broken.length - 3)] = (byte) random.nextInt();
      }
      try {
        assertThat(Photograph.read(broken).width).isBetween(1, Photograph.KEPT_SIDE);
      } catch (UnreadablePicture expected) {
        assertThat(expected).hasMessageMatching("[a-zA-Z0-9 ,.]+");
      }
    }
  }

  private static Iterable<com.drew.metadata.Directory> directories(byte[] content)
      throws Exception {
    return ImageMetadataReader.readMetadata(new ByteArrayInputStream(content)).getDirectories();
  }

  private static byte[] picture(String format, int width, int height) throws Exception {
    int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage(width, height, type);
    image.setRGB(width / 2, height / 2, Color.RED.getRGB());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, format, file);
    return file.toByteArray();
  }

  /** The JPEG with an EXIF segment that says how the camera was held (JEITA CP-3451). */
  private static byte[] withExif(byte[] jpeg, int orientation) {
    byte[] exif =
        ByteBuffer.allocate(36)
            .put(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 34})
            .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
            .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 0x0112)
            .putShort((short) 3)
            .putInt(1)
            .putShort((short) orientation)
            .putShort((short) 0)
            .putInt(0)
            .array();
    return ByteBuffer.allocate(jpeg.length + exif.length)
        .put(jpeg, 0, 2)
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }
}
