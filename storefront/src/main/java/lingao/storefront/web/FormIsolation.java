package lingao.storefront.web;

import org.apache.wicket.protocol.http.ResourceIsolationRequestCycleListener;
import org.apache.wicket.request.cycle.RequestCycle;

/**
 * Lets Wicket's forms be sent by the shop's own pages alone (W3C Fetch Metadata, else by origin).
 * Plain forms are {@link OwnFormsFilter}'s. Public pages have no forms that change anything and are
 * left as they are, their headers too.
 */
public final class FormIsolation extends ResourceIsolationRequestCycleListener {

  @Override
  public void onEndRequest(RequestCycle cycle) {
    // No answer to a form is kept, so there is nothing to vary.
  }
}
