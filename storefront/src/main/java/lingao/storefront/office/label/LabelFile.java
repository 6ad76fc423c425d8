package lingao.storefront.office.label;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lingao.catalog.label.CodeTooLarge;
import lingao.catalog.label.LabelOrder;
import lingao.catalog.label.LabelService;
import lingao.catalog.label.PrinterBusy;
import lingao.catalog.shared.InvalidValue;
import org.apache.wicket.request.IRequestCycle;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.RequestHandlerExecutor.ReplaceHandlerException;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A file of labels; it waits on the disk until it is sent, and is gone then. */
public final class LabelFile implements IRequestHandler {

  private final Path file;
  private final long size;
  private final String name;

  private LabelFile(Path file, long size, String name) {
    this.file = file;
    this.size = size;
    this.name = name;
  }

  /**
   * Prints what an address asks for; 404 when there is no such thing, or it can't be printed, 503
   * while too much is being printed.
   */
  public static LabelFile printed(LabelService labels, PageParameters address) {
    LabelOrder order =
        LabelQuery.read(address)
            .orElseThrow(
                () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
    try {
      Path file = Files.createTempFile("labels", ".pdf");
      try {
        write(labels, order, file);
        return new LabelFile(file, Files.size(file), "labels-" + order.batch() + ".pdf");
      } catch (IOException | RuntimeException e) {
        Files.delete(file);
        throw e;
      }
    } catch (InvalidValue | CodeTooLarge e) {
      throw new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND);
    } catch (PrinterBusy e) {
      throw new AbortWithHttpErrorCodeException(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(LabelService labels, LabelOrder order, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      labels.print(order, out);
    }
  }

  /** Ends the request with this file. */
  public ReplaceHandlerException instead() {
    return new ReplaceHandlerException(this, true);
  }

  @Override
  public void respond(IRequestCycle cycle) {
    WebResponse response = (WebResponse) cycle.getResponse();
    try (InputStream in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)) {
      response.setContentType("application/pdf");
      response.setContentLength(size);
      response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Robots-Tag", "noindex");
      in.transferTo(response.getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
