package lingao.kiosk.visit;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import lingao.kiosk.layout.HallPage;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * A screen about the visitor alone: kept by nobody, and still stateless. Its forms are plain ones
 * that post to the screen itself; {@code do} says which one was sent.
 */
public abstract class VisitPage extends HallPage {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 300;

  @Inject private Visits visits;

  /** A screen of the hall that the address names. */
  protected VisitPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected final boolean isPublic() {
    return false;
  }

  @Override
  protected void setHeaders(WebResponse response) {
    response.setHeader("Cache-Control", "no-store");
  }

  /** The visit as the request tells it. */
  protected final Visit visit() {
    return visits.of(servletRequest());
  }

  /** The visit goes on like this. */
  protected final void keep(Visit visit) {
    visits.keep((HttpServletResponse) getResponse().getContainerResponse(), visit);
  }

  /** Whether one of the screen's forms was sent. */
  protected final boolean isPosted() {
    return servletRequest().getMethod().equals("POST");
  }

  /** What a field of the form holds; empty when it was not sent, or is absurdly long. */
  protected final String posted(String name) {
    String value = getRequest().getPostParameters().getParameterValue(name).toString("").strip();
    return value.length() > LONGEST ? "" : value;
  }
}
