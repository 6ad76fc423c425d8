package lingao.storefront.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.review.NewReview;
import lingao.storefront.form.Typed;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.wicket.protocol.http.servlet.MultipartServletWebRequest;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.util.lang.Bytes;

/**
 * A form with files as it was sent. Larger files wait on the disk until they are read.
 *
 * @param typed its other fields
 * @param files what was chosen, without empty ones
 */
record Upload(Typed typed, List<byte[]> files) {

  private static final Bytes LARGEST_FILE = Bytes.megabytes(10);
  private static final Bytes LARGEST = Bytes.megabytes(61);

  /** Files and the other fields, with some to spare: one file too many is told as such. */
  private static final long MOST_PARTS = NewReview.MOST_PICTURES + 20L;

  /** What was sent; nothing when it was too large or broke off. */
  static Optional<Upload> read(ServletWebRequest request, String field) {
    if (!isMultipart(request)) {
      return Optional.of(new Upload(Typed.of(request), List.of()));
    }
    try {
      MultipartServletWebRequest parts = request.newMultipartWebRequest(LARGEST, "review");
      parts.setFileMaxSize(LARGEST_FILE);
      parts.setFileCountMax(MOST_PARTS);
      parts.parseFileParts();
      return Optional.of(new Upload(Typed.of(parts), bytes(parts, field)));
    } catch (FileUploadException e) {
      return Optional.empty();
    }
  }

  private static boolean isMultipart(ServletWebRequest request) {
    return Optional.ofNullable(request.getContainerRequest().getContentType())
        .filter(type -> type.startsWith("multipart/form-data"))
        .isPresent();
  }

  /** Wicket tells of its files by a raw type. */
  @SuppressWarnings("rawtypes")
  private static List<byte[]> bytes(MultipartServletWebRequest parts, String field) {
    try {
      List<byte[]> files = new ArrayList<>();
      for (var item : parts.getFiles().getOrDefault(field, List.of())) {
        if (item.getSize() > 0) {
          files.add(item.get());
        }
        item.delete();
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
