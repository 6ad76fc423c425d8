package lingao.storefront.office;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import lingao.storefront.web.PublicAddress;

/**
 * The session's cookie travels over https alone where the shop is reached so, also when a proxy
 * ends the encryption. The rest of it stands in {@code web.xml}.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Inject private PublicAddress address;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (address.of("/").startsWith("https:")) {
      event.getServletContext().getSessionCookieConfig().setSecure(true);
    }
  }
}
