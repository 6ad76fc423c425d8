package lingao.storefront.aftersale;

import org.apache.wicket.request.IRequestCycle;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.RequestHandlerExecutor.ReplaceHandlerException;
import org.apache.wicket.request.http.WebResponse;

/** A file that is answered instead of a page, for its reader alone. */
public final class PrivateFile implements IRequestHandler {

  private final byte[] content;
  private final String mediaType;
  private final String name;

  /**
   * A file.
   *
   * @param name that it is saved under, ASCII
   */
  public PrivateFile(byte[] content, String mediaType, String name) {
    this.content = content;
    this.mediaType = mediaType;
    this.name = name;
  }

  /** Ends the request with this file. */
  public ReplaceHandlerException instead() {
    return new ReplaceHandlerException(this, true);
  }

  @Override
  public void respond(IRequestCycle cycle) {
    WebResponse response = (WebResponse) cycle.getResponse();
    response.setContentType(mediaType);
    response.setContentLength(content.length);
    response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("X-Robots-Tag", "noindex");
    response.write(content);
  }
}
