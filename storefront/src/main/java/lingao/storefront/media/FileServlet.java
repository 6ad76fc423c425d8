package lingao.storefront.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.media.FileType;
import lingao.catalog.media.PublicFiles;
import lingao.catalog.media.StoredFile;
import lingao.storefront.api.problem.Problem;
import lingao.storefront.api.problem.ProblemAnswer;
import lingao.storefront.api.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /media/files/{key}.{pdf|mp4|webm}}: a document or a video, whole or in part (RFC 9110,
 * 14). The address holds a hash of the content, so browsers keep it for a year. Nothing of it is
 * ever taken for a page: the type is the shop's own finding, and a sandbox closes it in.
 */
@WebServlet("/media/files/*")
public class FileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern NAME = Pattern.compile("/([0-9a-f]{64})\\.(pdf|mp4|webm)");

  @Inject transient PublicFiles files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    Optional<StoredFile> found =
        name.matches()
            ? FileType.ofExtension(name.group(2)).flatMap(type -> files.find(name.group(1), type))
            : Optional.empty();
    if (found.isEmpty()) {
      ProblemAnswer.send(
          request, response, Problem.of(ProblemType.NOT_FOUND, "There is no such file."));
      return;
    }
    answer(request, response, found.get(), "\"" + name.group(1).substring(0, 32) + "\"");
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, StoredFile file, String etag)
      throws IOException {
    headers(response, file, etag);
    if (names(request.getHeader("If-None-Match"), etag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    try {
      send(request, response, file, range(request, file, etag));
    } catch (ByteRange.Unsatisfiable e) {
      response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      response.setHeader("Content-Range", "bytes */" + file.bytes());
      response.setContentLength(0);
    }
  }

  /** Only GET knows ranges; one that depends on another version of the file is none. */
  private static Optional<ByteRange> range(HttpServletRequest request, StoredFile file, String etag)
      throws ByteRange.Unsatisfiable {
    @Nullable String asked = request.getHeader("Range");
    @Nullable String condition = request.getHeader("If-Range");
    boolean counts =
        request.getMethod().equals("GET") && (condition == null || condition.equals(etag));
    return asked == null || !counts ? Optional.empty() : ByteRange.of(asked, file.bytes());
  }

  private static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      StoredFile file,
      Optional<ByteRange> range)
      throws IOException {
    ByteRange part = range.orElse(new ByteRange(0, file.bytes() - 1, file.bytes()));
    response.setContentType(file.type().mediaType());
    response.setContentLengthLong(part.length());
    if (range.isPresent()) {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader("Content-Range", part.contentRange());
    }
    if (!request.getMethod().equals("HEAD")) {
      copy(file, part, response);
    }
  }

  private static void copy(StoredFile file, ByteRange part, HttpServletResponse response)
      throws IOException {
    try (FileChannel from = FileChannel.open(file.path())) {
      WritableByteChannel to = Channels.newChannel(response.getOutputStream());
      for (long at = part.first(); at <= part.last(); ) {
        at += from.transferTo(at, Math.min(1 << 20, part.last() - at + 1), to);
      }
    }
  }

  private static boolean names(@Nullable String header, String etag) {
    return header != null && (header.contains(etag) || header.strip().equals("*"));
  }

  private static void headers(HttpServletResponse response, StoredFile file, String etag) {
    response.setHeader("ETag", etag);
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cross-Origin-Resource-Policy", "same-site");
    response.setHeader(
        "Content-Disposition",
        file.type().isVideo() ? "inline" : "attachment; filename=document.pdf");
  }
}
