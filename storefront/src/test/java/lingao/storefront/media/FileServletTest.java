package lingao.storefront.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lingao.catalog.media.FileType;
import lingao.catalog.media.PublicFiles;
import lingao.catalog.media.StoredFile;
import lingao.storefront.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileServletTest {

  private static final String KEY = "ab".repeat(32);
  private static final String TAG = "\"" + "ab".repeat(16) + "\"";

  @TempDir Path folder;

  private final PublicFiles files = mock();
  private final FileServlet servlet = new FileServlet();
  private final HttpServletRequest request = mock();
  private final Answer answer = new Answer();

  FileServletTest() throws IOException {}

  @BeforeEach
  void keep_a_film() throws IOException {
    Path file = Files.writeString(folder.resolve("film"), "0123456789");
    servlet.files = files;
    when(files.find(anyString(), any())).thenReturn(Optional.empty());
    when(files.find(KEY, FileType.WEBM))
        .thenReturn(Optional.of(new StoredFile(file, FileType.WEBM, 10)));
    when(files.find(KEY, FileType.PDF))
        .thenReturn(Optional.of(new StoredFile(file, FileType.PDF, 10)));
    when(request.getMethod()).thenReturn("GET");
    when(request.getPathInfo()).thenReturn("/" + KEY + ".webm");
  }

  @Test
  void the_whole_says_that_parts_can_be_asked_for_and_is_closed_in() throws IOException {
    servlet.doGet(request, answer.response());
    assertThat(answer.body()).isEqualTo("0123456789");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("video/webm");
    assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
    assertThat(answer.header("ETag")).isEqualTo(TAG);
    assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=2-4,234,bytes 2-4/10",
    "Bytes=7-,789,bytes 7-9/10",
    "bytes=-3,789,bytes 7-9/10",
    "bytes=-99,0123456789,bytes 0-9/10",
    "bytes=8-999,89,bytes 8-9/10",
  })
  void a_part_is_sent_alone(String range, String body, String content) throws IOException {
    when(request.getHeader("Range")).thenReturn(range);
    servlet.doGet(request, answer.response());
    assertThat(answer.status()).isEqualTo(206);
    assertThat(answer.body()).isEqualTo(body);
    assertThat(answer.header("Content-Range")).isEqualTo(content);
    assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(body.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=5-2", "bytes=-0", "bytes=999999999999-"})
  void what_is_not_there_cannot_be_sent(String range) throws IOException {
    when(request.getHeader("Range")).thenReturn(range);
    servlet.doGet(request, answer.response());
    assertThat(answer.status()).isEqualTo(416);
    assertThat(answer.header("Content-Range")).isEqualTo("bytes */10");
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=1-2,4-5", "lines=1-2", "bytes=-", "bytes=a-b", "nonsense"})
  void several_parts_and_nonsense_get_the_whole(String range) throws IOException {
    when(request.getHeader("Range")).thenReturn(range);
    servlet.doGet(request, answer.response());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("0123456789");
  }

  @ParameterizedTest
  @CsvSource({"same,206", "other,200"})
  void a_part_of_another_version_is_not_sent(String version, int status) throws IOException {
    when(request.getHeader("Range")).thenReturn("bytes=2-4");
    when(request.getHeader("If-Range")).thenReturn(version.equals("same") ? TAG : "\"x\"");
    servlet.doGet(request, answer.response());
    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void head_has_the_size_of_the_whole_and_no_body() throws IOException {
    when(request.getMethod()).thenReturn("HEAD");
    when(request.getHeader("Range")).thenReturn("bytes=2-4");
    servlet.doHead(request, answer.response());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Length")).isEqualTo("10");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void who_has_it_is_sent_nothing() throws IOException {
    when(request.getHeader("If-None-Match")).thenReturn("W/\"y\", " + TAG);
    servlet.doGet(request, answer.response());
    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void a_document_is_saved_and_not_shown_as_a_page() throws IOException {
    when(request.getPathInfo()).thenReturn("/" + KEY + ".pdf");
    servlet.doGet(request, answer.response());
    assertThat(answer.contentType()).isEqualTo("application/pdf");
    assertThat(answer.header("Content-Disposition")).startsWith("attachment");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/x.webm", "/../../etc/passwd", "", "/short.pdf", "/nothing.html"})
  void other_names_are_unknown(String path) throws IOException {
    when(request.getPathInfo()).thenReturn(path);
    servlet.doGet(request, answer.response());
    assertThat(answer.status()).isEqualTo(404);
  }
}
