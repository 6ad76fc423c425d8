package lingao.storefront.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaptureBodyTest {

  private static final byte[] SMALL =
      "{\"type\":\"EPCISDocument\"}".getBytes(StandardCharsets.UTF_8);

  @Test
  void reads_a_body_as_it_is_and_an_unpacked_one() throws IOException {
    assertThat(read(SMALL, null)).isEqualTo(SMALL);
    assertThat(read(gzip(SMALL), "gzip")).isEqualTo(SMALL);
    assertThat(read(gzip(SMALL), " X-GZIP ")).isEqualTo(SMALL);
  }

  @Test
  void stops_reading_what_is_endless() {
    Endless endless = new Endless();

    assertRefused(() -> CaptureBody.read(endless, -1, null), EpcisException.CAPTURE_LIMIT);
    assertThat(endless.read).isLessThan(CaptureBody.MOST_BYTES + 64L * 1024);
  }

  @Test
  void does_not_begin_to_read_what_says_that_it_is_too_large() {
    Endless endless = new Endless();

    assertRefused(
        () -> CaptureBody.read(endless, 100L * 1024 * 1024, null), EpcisException.CAPTURE_LIMIT);
    assertThat(endless.read).isZero();
  }

  @Test
  void stops_unpacking_a_bomb() throws IOException {
    byte[] bomb = gzip(new byte[64 * 1024 * 1024]);

    assertThat(bomb.length).isLessThan(100_000);
    assertRefused(() -> read(bomb, "gzip"), EpcisException.CAPTURE_LIMIT);
  }

  @Test
  void refuses_what_is_not_packed_so_or_cut_off() throws IOException {
    byte[] packed = gzip(new byte[5000]);
    byte[] cut = Arrays.copyOf(packed, packed.length - 4);

    assertRefused(() -> read(SMALL, "gzip"), EpcisException.VALIDATION);
    assertRefused(() -> read(cut, "gzip"), EpcisException.VALIDATION);
    assertRefused(() -> read(new byte[0], "gzip"), EpcisException.VALIDATION);
    assertRefused(() -> read(SMALL, "br"), EpcisException.MEDIA_TYPE);
    assertRefused(() -> read(SMALL, "gzip, gzip"), EpcisException.MEDIA_TYPE);
  }

  private static void assertRefused(ThrowingCallable call, EpcisException kind) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            EpcisRefused.class,
            e -> {
              assertThat(e.problem().type()).isEqualTo(kind.type());
              assertThat(e.problem().status()).isEqualTo(kind.status());
            });
  }

  private static byte[] read(byte[] body, @Nullable String encoding) throws IOException {
    return CaptureBody.read(new ByteArrayInputStream(body), body.length, encoding);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    return packed.toByteArray();
  }

  /** Never ends, and counts. */
  private static final class Endless extends InputStream {

    private long read;

    @Override
    public int read() {
      read++;
      return ' ';
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      read += length;
      return length;
    }
  }
}
