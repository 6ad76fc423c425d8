package lingao.storefront.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import lingao.catalog.media.MediaService;
import lingao.catalog.media.Rendition;
import lingao.storefront.api.problem.Problem;
import lingao.storefront.api.problem.ProblemAnswer;
import lingao.storefront.api.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /media/{key}-{width}.{webp|jpg}}: a picture in one of four widths. The address holds a
 * hash of the content, so browsers keep it for a year without asking again.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient MediaService media;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<MediaName> name = MediaName.of(request.getPathInfo());
    if (name.isPresent() && isKnown(request.getHeader("If-None-Match"), name.get())) {
      headers(response, name.get());
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    Optional<Rendition> rendition =
        name.flatMap(n -> media.rendition(n.key(), n.size(), n.format()));
    if (rendition.isEmpty()) {
      ProblemAnswer.send(
          request, response, Problem.of(ProblemType.NOT_FOUND, "There is no such picture."));
      return;
    }
    headers(response, name.orElseThrow());
    response.setContentType(rendition.get().format().mediaType());
    response.setContentLengthLong(Files.size(rendition.get().file()));
    if (!request.getMethod().equals("HEAD")) {
      Files.copy(rendition.get().file(), response.getOutputStream());
    }
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  /**
   * Who sends our tag has the picture already, even if it could not be made again: the name says
   * what it holds.
   */
  private static boolean isKnown(@Nullable String ifNoneMatch, MediaName name) {
    return ifNoneMatch != null && ifNoneMatch.contains(name.etag());
  }

  private static void headers(HttpServletResponse response, MediaName name) {
    response.setHeader("ETag", name.etag());
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  }
}
