package lingao.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import lingao.catalog.media.FileRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCheckTest {

  /** The head of a cluster of unknown size, as a browser records it. */
  private static final byte[] LIVE = {
    0x1F, 0x43, (byte) 0xB6, 0x75, (byte) 0xFF, (byte) 0xE7, (byte) 0x81, 0
  };

  @TempDir Path folder;

  @Test
  void an_mp4_with_a_track_of_video_is_kept() throws IOException {
    assertThat(video(mp4("isom", "vide", ""))).isEqualTo(FileType.MP4);
  }

  @Test
  void what_a_phone_tells_of_places_is_blanked_and_all_else_stays() throws IOException {
    byte[] told = mp4("mp42", "vide", "+20.0438+109.7046/");
    Path file = write(told);

    FileCheck.video(file);

    byte[] kept = Files.readAllBytes(file);
    String text = new String(kept, StandardCharsets.ISO_8859_1);
    assertThat(kept).hasSameSizeAs(told);
    assertThat(text).doesNotContain("+20.0438", "udta").contains("vide", "mdat");
  }

  @Test
  void sound_alone_or_a_file_cut_short_is_no_video() {
    refused(mp4("isom", "soun", ""), Reason.BROKEN);
    byte[] whole = mp4("isom", "vide", "");
    refused(Arrays.copyOf(whole, whole.length - 3), Reason.BROKEN);
  }

  @Test
  void a_page_that_begins_or_ends_like_a_video_is_none() {
    refused(join(box("ftyp", "isom"), ascii("<html><script>alert(1)</script>")), Reason.BROKEN);
    refused(join(mp4("isom", "vide", ""), ascii("<script>x</script>")), Reason.BROKEN);
    refused(ascii("<!doctype html><video>"), Reason.UNKNOWN_TYPE);
  }

  @Test
  void a_box_that_claims_more_than_there_is_ends_it() {
    byte[] huge = box("ftyp", "isom");
    ByteBuffer.wrap(huge).putInt(0, Integer.MAX_VALUE);
    refused(huge, Reason.BROKEN);
    ByteBuffer.wrap(huge).putInt(0, 4);
    refused(huge, Reason.BROKEN);
  }

  @Test
  void the_demo_film_is_webm() throws IOException {
    assertThat(video(film())).isEqualTo(FileType.WEBM);
  }

  @Test
  void a_webm_cut_short_or_with_something_behind_is_refused() throws IOException {
    byte[] film = film();
    refused(Arrays.copyOf(film, film.length - 10), Reason.BROKEN);
    refused(join(film, ascii("<html>")), Reason.BROKEN);
    refused(Arrays.copyOf(film, 60), Reason.BROKEN);
  }

  @Test
  void what_a_browser_records_has_clusters_of_unknown_size() throws IOException {
    byte[] begin = beginOfLive();
    byte[] block = {(byte) 0xA3, (byte) 0x85, (byte) 0x81, 0, 0, (byte) 0x80, 7};
    assertThat(video(join(begin, LIVE, block, LIVE, block))).isEqualTo(FileType.WEBM);
  }

  @Test
  void what_a_webm_tells_of_places_is_blanked_and_all_else_stays() throws IOException {
    byte[] begin = beginOfLive();
    byte[] none = {0x12, 0x54, (byte) 0xC3, 0x67, (byte) 0x80};
    byte[] tags = {0x12, 0x54, (byte) 0xC3, 0x67, (byte) 0x92};
    byte[] told = join(begin, tags, ascii("+20.0438+109.7046/"), none, LIVE, tags, new byte[18]);
    Path file = write(told);

    assertThat(FileCheck.video(file)).isEqualTo(FileType.WEBM);

    byte[] kept = Files.readAllBytes(file);
    assertThat(kept).hasSameSizeAs(told);
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("+20.0438");
    assertThat(Arrays.copyOf(kept, begin.length)).isEqualTo(begin);
    assertThat(indexOf(kept, tags)).isEqualTo(-1);
    assertThat(FileCheck.video(file)).isEqualTo(FileType.WEBM);
  }

  @Test
  void boxes_in_boxes_without_end_are_refused() {
    byte[] nested = box("moov", "");
    for (int i = 0; i < 5_000; i++) {
      nested = i % 50 == 0 ? box("moov", nested) : box("trak", nested);
    }
    refused(join(box("ftyp", "isom"), nested), Reason.BROKEN);
  }

  /** The film up to its first cluster, with a segment of unknown size. */
  private static byte[] beginOfLive() throws IOException {
    byte[] film = film();
    byte[] begin = Arrays.copyOf(film, indexOf(film, new byte[] {0x1F, 0x43, (byte) 0xB6, 0x75}));
    int segment = indexOf(begin, new byte[] {0x18, 0x53, (byte) 0x80, 0x67});
    Arrays.fill(begin, segment + 4, segment + 12, (byte) 0xFF);
    begin[segment + 4] = 0x01;
    return begin;
  }

  private FileType video(byte[] content) throws IOException {
    return FileCheck.video(write(content));
  }

  private void refused(byte[] content, Reason reason) {
    assertThatThrownBy(() -> video(content))
        .isInstanceOfSatisfying(FileRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private Path write(byte[] content) {
    try {
      return Files.write(folder.resolve("file"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] film() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            FileCheckTest.class.getResourceAsStream("/demo/films/from-the-boat.webm"))) {
      return in.readAllBytes();
    }
  }

  private static byte[] mp4(String brand, String handler, String told) {
    byte[] hdlr = box("hdlr", "\0\0\0\0\0\0\0\0" + handler + "\0\0\0\0");
    byte[] user = told.isEmpty() ? new byte[0] : box("udta", told);
    byte[] trak = join(box("trak", join(box("mdia", hdlr), user)));
    return join(
        box("ftyp", brand + "\0\0\0\0"), box("moov", join(trak, user)), box("mdat", "frames"));
  }

  private static byte[] box(String name, String content) {
    return box(name, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static byte[] box(String name, byte[] content) {
    ByteBuffer box = ByteBuffer.allocate(8 + content.length);
    return box.putInt(box.capacity()).put(ascii(name)).put(content).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static int indexOf(byte[] all, byte[] part) {
    return new String(all, StandardCharsets.ISO_8859_1)
        .indexOf(new String(part, StandardCharsets.ISO_8859_1));
  }
}
