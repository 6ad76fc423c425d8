package lingao.storefront.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.fileupload2.core.FileItem;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.wicket.protocol.http.servlet.MultipartServletWebRequest;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.request.Request;
import org.apache.wicket.util.lang.Bytes;

/**
 * A form with files as it was sent (RFC 7578), read within bounds. Larger files wait on the disk
 * until they are read.
 *
 * @param typed its other fields
 * @param files what was chosen, without empty ones
 * @param tooLarge more was sent than is read, or it broke off; then nothing else is known
 */
public record SentForm(Typed typed, List<FileItem<?>> files, boolean tooLarge) {

  /**
   * How much is read of a form.
   *
   * @param all of its body
   * @param file of each file
   * @param parts fields and files together
   */
  public record Bounds(Bytes all, Bytes file, int parts) {}

  /** The body of a request, with files in the fields of that name. */
  public static SentForm of(Request request, String files, Bounds bounds) {
    return of(request, bounds, List.of(files));
  }

  /** The body of a request, with files in the fields of those names; each knows its field. */
  public static SentForm of(Request request, Bounds bounds, List<String> files) {
    ServletWebRequest sent = (ServletWebRequest) request;
    String type = String.valueOf(sent.getContainerRequest().getContentType());
    if (!type.startsWith("multipart/form-data")) {
      return new SentForm(Typed.of(sent), List.of(), false);
    }
    try {
      MultipartServletWebRequest parts = sent.newMultipartWebRequest(bounds.all(), "form");
      parts.setFileMaxSize(bounds.file());
      parts.setFileCountMax(bounds.parts());
      parts.parseFileParts();
      return new SentForm(Typed.of(parts), chosen(parts, files), false);
    } catch (FileUploadException e) {
      return new SentForm(Typed.NOTHING, List.of(), true);
    }
  }

  /** A field of files in which none was chosen sends one without content. */
  private static List<FileItem<?>> chosen(MultipartServletWebRequest parts, List<String> names) {
    List<FileItem<?>> chosen = new ArrayList<>();
    names.forEach(name -> parts.getFiles().getOrDefault(name, List.of()).forEach(chosen::add));
    chosen.removeIf(file -> file.getSize() == 0);
    return chosen;
  }

  /** What is in a file, which is gone afterwards. */
  public static byte[] take(FileItem<?> file) {
    try {
      byte[] content = file.get();
      file.delete();
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
