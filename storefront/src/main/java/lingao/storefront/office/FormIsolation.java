package lingao.storefront.office;

import org.apache.wicket.protocol.http.ResourceIsolationRequestCycleListener;
import org.apache.wicket.request.component.IRequestablePage;
import org.apache.wicket.request.cycle.RequestCycle;

/**
 * Lets forms of the office be sent by its own pages alone (W3C Fetch Metadata, else by origin). The
 * shop's public pages have no such forms and are left as they are, their headers too.
 */
public final class FormIsolation extends ResourceIsolationRequestCycleListener {

  @Override
  protected boolean isChecked(IRequestablePage page) {
    return page instanceof OfficeFrame;
  }

  @Override
  public void onEndRequest(RequestCycle cycle) {
    // Nothing of the office is kept, so there is nothing to vary.
  }
}
