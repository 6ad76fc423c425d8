package lingao.storefront.aftersale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.fileupload2.core.FileItem;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.wicket.protocol.http.servlet.MultipartServletWebRequest;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.request.IRequestParameters;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.parameter.EmptyRequestParameters;
import org.apache.wicket.util.lang.Bytes;
import org.apache.wicket.util.string.StringValue;

/**
 * A form with files as it was sent (RFC 7578), read within bounds.
 *
 * @param tooLarge more was sent than is read; then nothing else is known
 */
record SentForm(IRequestParameters fields, List<FileItem<?>> files, boolean tooLarge) {

  private static final Bytes LARGEST = Bytes.megabytes(64);
  private static final int MOST_PARTS = 400;
  private static final int LONGEST = 2000;

  /** The body of a request, with files in fields of that name. */
  static SentForm of(Request request, String name) {
    ServletWebRequest sent = (ServletWebRequest) request;
    String type = String.valueOf(sent.getContainerRequest().getContentType());
    if (!type.startsWith("multipart/form-data")) {
      return new SentForm(sent.getPostParameters(), List.of(), false);
    }
    try {
      MultipartServletWebRequest parts = sent.newMultipartWebRequest(LARGEST, "return");
      parts.setFileCountMax(MOST_PARTS);
      parts.parseFileParts();
      List<FileItem<?>> files = new ArrayList<>();
      parts.getFiles().getOrDefault(name, List.of()).forEach(files::add);
      return new SentForm(parts.getPostParameters(), files, false);
    } catch (FileUploadException e) {
      return new SentForm(EmptyRequestParameters.INSTANCE, List.of(), true);
    }
  }

  /** A field's value, tidied; empty when it was not sent. */
  String get(String name) {
    return tidy(fields.getParameterValue(name));
  }

  /** All values of fields of that name. */
  List<String> all(String name) {
    List<StringValue> values = fields.getParameterValues(name);
    return values == null
        ? List.of()
        : values.stream().map(SentForm::tidy).filter(v -> !v.isEmpty()).limit(50).toList();
  }

  /** The contents of the files, those without any left out. */
  static byte[] content(FileItem<?> file) {
    try (InputStream content = file.getInputStream()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The database takes no NUL; of what is absurdly long the beginning shows that it is. */
  private static String tidy(StringValue value) {
    String text = value.toString("").replace("\u0000", "").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
