package lingao.storefront.aftersale;

import jakarta.inject.Inject;
import java.util.Locale;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.receipt.ReceiptService;
import lingao.storefront.web.Language;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * {@code /orders/{number}/receipt.pdf?token=}: the receipt, in the buyer's language unless {@code
 * lang} asks for another.
 */
public class ReceiptPage extends OrderFilePage {

  private static final long serialVersionUID = 1L;

  @Inject private ReceiptService receipts;
  @Inject private OrderService orders;

  /** The address's answer. */
  public ReceiptPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  PrivateFile file(OrderView order) {
    Locale language =
        Language.of(asked(Language.PARAMETER)).map(Language::locale).orElse(order.language());
    String link = absolute(new OrderPath(order.number(), orders.token(order.number())).page());
    return new PrivateFile(
        receipts.pdf(order, language, link),
        "application/pdf",
        "receipt-" + order.number().value() + ".pdf");
  }
}
