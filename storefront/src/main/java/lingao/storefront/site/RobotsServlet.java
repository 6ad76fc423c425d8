package lingao.storefront.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import lingao.storefront.web.PublicAddress;

/**
 * {@code /robots.txt} (RFC 9309): keeps search engines out of what is private or theirs not to
 * read.
 */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final List<String> PRIVATE =
      List.of(
          "/basket",
          "/checkout",
          "/orders/",
          "/account",
          "/console",
          "/office",
          "/desk",
          "/kiosk/",
          "/api/",
          "/epcis/",
          "/webhooks/",
          "/sms/",
          "/stripe-stub/");

  @Inject private transient PublicAddress address;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=3600");
    response.getWriter().write(text(address.of("/sitemap.xml")));
  }

  static String text(String sitemap) {
    StringBuilder text = new StringBuilder("User-agent: *\n");
    PRIVATE.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
    return text.append("\nSitemap: ").append(sitemap).append('\n').toString();
  }
}
