package lingao.storefront.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.customer.Customer;
import lingao.catalog.customer.CustomerExport;
import lingao.catalog.shared.ShopTime;

/** {@code GET /account/export}: all that the shop keeps about the customer, as a file. */
@WebServlet("/account/export")
public class ExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient CurrentCustomer current;
  @Inject transient CustomerExport export;
  @Inject transient ShopTime time;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Customer> customer = current.customer();
    if (customer.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/account/sign-in?done=first&to=%2Faccount%2Fdata");
      return;
    }
    byte[] json = export.json(customer.get());
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"lingao-" + time.today() + ".json\"");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }
}
