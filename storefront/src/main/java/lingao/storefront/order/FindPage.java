package lingao.storefront.order;

import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.credential.TooManyAttempts;
import lingao.storefront.basket.BasketPage;
import lingao.storefront.form.Field;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Mistakes;
import lingao.storefront.form.MistakesPanel;
import lingao.storefront.form.Typed;
import lingao.storefront.layout.PrivatePage;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/** For who has lost an order's link: by its number and the mobile number it was placed with. */
public class FindPage extends PrivatePage {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final String NUMBER = "order-number";
  private static final String MOBILE = "order-mobile";

  @Inject private OrderFinder finder;

  private final transient Mistakes mistakes = new Mistakes();
  private long waitMinutes;

  /** The page. */
  public FindPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("find.title");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    if (isPosted()) {
      find().ifPresentOrElse(this::go, this::notFound);
    }
    add(new MistakesPanel("mistakes", mistakes));
    add(
        new FieldPanel(
            "number",
            Field.line(NUMBER, getString("find.number"), typed().get(NUMBER))
                .hint(getString("find.number.hint"))
                .with("maxlength", "20")
                .with("autocomplete", "off")
                .with("autocapitalize", "characters")
                .with("spellcheck", "false")
                .mistake(mistakes)));
    add(
        new FieldPanel(
            "mobile",
            Field.line(MOBILE, getString("find.mobile"), typed().get(MOBILE))
                .with("type", "tel")
                .with("inputmode", "tel")
                .with("autocomplete", "tel")
                .with("maxlength", "40")
                .mistake(mistakes)));
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    if (waitMinutes > 0) {
      response.setStatus(TOO_MANY_REQUESTS);
      response.setHeader("Retry-After", Long.toString(waitMinutes * 60));
    } else if (!mistakes.isEmpty()) {
      response.setStatus(UNPROCESSABLE);
    }
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(new CssResourceReference(Typed.class, "form.css")));
    response.render(
        CssHeaderItem.forReference(new CssResourceReference(BasketPage.class, "basket.css")));
    response.render(
        CssHeaderItem.forReference(new CssResourceReference(OrderPage.class, "order.css")));
  }

  private Optional<String> find() {
    try {
      return finder.find(
          typed().get(NUMBER), typed().get(MOBILE), servletRequest().getRemoteAddr());
    } catch (TooManyAttempts e) {
      waitMinutes = e.minutes();
      return Optional.empty();
    }
  }

  private void go(String path) {
    throw to(path);
  }

  private void notFound() {
    mistakes.add(
        NUMBER,
        waitMinutes > 0
            ? new StringResourceModel("find.wait", this).setParameters(waitMinutes).getString()
            : getString("find.none"));
  }
}
