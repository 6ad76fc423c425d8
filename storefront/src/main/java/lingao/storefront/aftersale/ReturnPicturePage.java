package lingao.storefront.aftersale;

import jakarta.inject.Inject;
import lingao.catalog.aftersale.ReturnService;
import lingao.catalog.ordering.OrderView;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** {@code /orders/{number}/return/pictures/{key}?token=}: a buyer's own photograph. */
public class ReturnPicturePage extends OrderFilePage {

  private static final long serialVersionUID = 1L;

  @Inject private ReturnService returns;

  /** The address's answer. */
  public ReturnPicturePage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  PrivateFile file(OrderView order) {
    String key = getPageParameters().get("key").toString("");
    byte[] content = found(returns.picture(order.number(), key));
    return new PrivateFile(content, "image/jpeg", "photograph.jpg");
  }
}
