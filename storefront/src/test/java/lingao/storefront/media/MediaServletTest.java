package lingao.storefront.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lingao.catalog.media.MediaService;
import lingao.catalog.media.Rendition;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.storefront.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("UnnecessaryAssignment") // as the container does
class MediaServletTest {

  private static final String KEY = "ab".repeat(32);

  @TempDir Path folder;

  private final MediaService media = mock();
  private final MediaServlet servlet = new MediaServlet();
  private final HttpServletRequest request = mock();
  private final Answer answer = new Answer();

  MediaServletTest() throws IOException {}

  @BeforeEach
  void keepPicture() throws IOException {
    Path file = Files.writeString(folder.resolve("picture"), "pixels");
    servlet.media = media;
    when(media.rendition(KEY, RenditionSize.SMALL, RenditionFormat.WEBP))
        .thenReturn(Optional.of(new Rendition(file, RenditionFormat.WEBP)));
    when(request.getMethod()).thenReturn("GET");
    when(request.getPathInfo()).thenReturn("/" + KEY + "-320.webp");
  }

  @Test
  void sendsPictureToBeKeptForYear() throws IOException {
    servlet.doGet(request, answer.response());

    assertThat(answer.body()).isEqualTo("pixels");
    assertThat(answer.contentType()).isEqualTo("image/webp");
    assertThat(answer.header("Content-Length")).isEqualTo("6");
    assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
  }

  @Test
  void sendsHeadWithoutPixels() throws IOException {
    when(request.getMethod()).thenReturn("HEAD");

    servlet.doHead(request, answer.response());

    assertThat(answer.body()).isEmpty();
    assertThat(answer.header("Content-Length")).isEqualTo("6");
  }

  @Test
  void sendsNothingToWhoHasItAlready() throws IOException {
    servlet.doGet(request, answer.response());
    String etag = answer.header("ETag");
    when(request.getHeader("If-None-Match")).thenReturn(etag);
    Answer again = new Answer();

    servlet.doGet(request, again.response());

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(etag);
  }

  @Test
  void knowsNoOtherWidth() throws IOException {
    when(request.getPathInfo()).thenReturn("/" + KEY + "-321.webp");

    servlet.doGet(request, answer.response());

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    verifyNoInteractions(media);
  }

  @Test
  void knowsNoPictureThatWasNotKept() throws IOException {
    when(request.getPathInfo()).thenReturn("/" + "cd".repeat(32) + "-320.webp");

    servlet.doGet(request, answer.response());

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
  }
}
