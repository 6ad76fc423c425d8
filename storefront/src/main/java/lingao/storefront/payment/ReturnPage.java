package lingao.storefront.payment;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentProblem;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.payment.PaymentStatus;
import lingao.storefront.layout.ShopPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * Where a wallet or a bank leads back to. Asks the payment service at once and books what it says,
 * whether its notice has come or not, then goes on to the order. Who came without an order, such as
 * with a phone that scanned a code, is told how it stands.
 */
public class ReturnPage extends ShopPage {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(ReturnPage.class.getName());

  @Inject private PaymentService payments;

  private final boolean paid;

  /** The page; {@code ?payment_intent=…} and what {@link ReturnAddress} adds. */
  public ReturnPage(PageParameters parameters) {
    super(parameters);
    paid =
        look(parameters.get("payment_intent").toString(""))
            .filter(payment -> payment.status() == PaymentStatus.CAPTURED)
            .isPresent();
    ReturnAddress.page(parameters)
        .ifPresent(
            path -> {
              throw new RedirectToUrlException(path, HttpServletResponse.SC_SEE_OTHER);
            });
  }

  private Optional<Payment> look(String intent) {
    try {
      return payments.look(intent);
    } catch (PaymentProblem e) {
      LOG.log(Level.INFO, "the payment service is asked later: {0}", e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  protected String title() {
    return getString(paid ? "return.paid" : "return.open");
  }

  @Override
  protected String description() {
    return getString("return.text");
  }

  @Override
  protected boolean isIndexed() {
    return false;
  }

  @Override
  protected boolean isPublic() {
    return false;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("heading", this::title));
    add(new Label("text", () -> getString(paid ? "return.paid.text" : "return.open.text")));
  }

  @Override
  protected void setHeaders(WebResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "same-origin");
  }
}
