package lingao.storefront.recent;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.customer.RecentlySeen;
import lingao.catalog.product.ProductCard;
import lingao.catalog.shared.Slug;
import lingao.storefront.component.ProductGrid;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.string.StringValue;

/**
 * {@code /recent?product=a&product=b&without=c}: the cards that {@link RecentPanel} shows, and
 * nothing around them. A customer gets what the account remembers, a guest what the browser asks
 * for; kept by nobody, as it tells who looks at what.
 */
public class RecentPage extends WebPage {

  private static final long serialVersionUID = 1L;

  /** As many as a browser remembers. */
  private static final int MOST = 12;

  @Inject private CurrentCustomer current;
  @Inject private RecentlySeen seen;

  /** The page. */
  public RecentPage(PageParameters parameters) {
    super(parameters);
    setStatelessHint(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Optional<Long> customer = current.id();
    List<ProductCard> cards =
        customer.map(id -> seen.products(id, MOST)).orElseGet(() -> seen.products(asked()));
    String without = getPageParameters().get("without").toString("");
    List<ProductCard> others = cards.stream().filter(c -> !c.slug().equals(without)).toList();
    add(new ProductGrid("products", others).rail().setVisible(!others.isEmpty()));
    add(new WebMarkupContainer("browser").setVisible(customer.isEmpty()));
    add(new WebMarkupContainer("account").setVisible(customer.isPresent()));
  }

  @Override
  protected void setHeaders(WebResponse response) {
    response.setHeader("Cache-Control", "no-store");
  }

  private List<Slug> asked() {
    return getPageParameters().getValues("product").stream()
        .map(StringValue::toString)
        .flatMap(slug -> Slug.of(slug).stream())
        .distinct()
        .limit(MOST)
        .toList();
  }
}
