package lingao.storefront.office;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import lingao.storefront.web.Language;
import org.apache.wicket.Session;
import org.apache.wicket.request.cycle.IRequestCycleListener;
import org.apache.wicket.request.cycle.RequestCycle;

/** A session that outlives its request speaks the language of each request, not of its first. */
public final class LocaleOfSession implements IRequestCycleListener {

  @Override
  public void onBeginRequest(RequestCycle cycle) {
    Session session = Session.get();
    Locale locale =
        Language.of((HttpServletRequest) cycle.getRequest().getContainerRequest()).locale();
    if (!session.isTemporary() && !session.getLocale().equals(locale)) {
      session.setLocale(locale);
    }
  }
}
