package lingao.storefront.payment.stub;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lingao.catalog.payment.stub.StubKeys;
import lingao.catalog.payment.stub.StubWallet;
import lingao.catalog.payment.stub.StubWallet.Ask;
import lingao.storefront.web.Language;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/**
 * {@code /stripe-stub/wallet/{intent}?client_secret=…}: a person plays Alipay, WeChat Pay or the
 * bank of a card: yes, no, or not now. Leads back as the real ones do.
 */
public class WalletPage extends WebPage {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference STYLES =
      new CssResourceReference(WalletPage.class, "wallet.css");

  @Inject private StubWallet wallet;
  @Inject private StubKeys keys;

  private final transient Ask ask;

  /** The page; there is none where the real service is set up, or without the right secret. */
  public WalletPage(PageParameters parameters) {
    super(parameters);
    setStatelessHint(true);
    ask = found(keys.standsIn() ? wallet.ask(intent(), secret()) : Optional.empty());
  }

  private static Ask found(Optional<Ask> ask) {
    return ask.orElseThrow(
        () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
  }

  private String intent() {
    return getPageParameters().get("intent").toString("");
  }

  private String secret() {
    return getPageParameters().get("client_secret").toString("");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String method = ask.method().code();
    add(
        new TransparentWebMarkupContainer("html")
            .add(AttributeModifier.replace("lang", Language.of(getLocale()).tag()))
            .add(AttributeModifier.append("class", "wallet-" + method)));
    add(new Label("title", () -> getString("wallet." + method)));
    add(new Label("name", () -> getString("wallet." + method)));
    add(new Label("amount", ask.amount().tag()));
    add(new Label("text", () -> getString("wallet." + method + ".text")).setVisible(ask.awaits()));
    add(new AnswerForm("form").setVisible(ask.awaits()));
    WebMarkupContainer done = new WebMarkupContainer("done");
    done.add(
        new WebMarkupContainer("back").add(AttributeModifier.replace("href", ask.returnUrl())));
    add(done.setVisible(!ask.awaits()));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(STYLES));
  }

  @Override
  protected void setHeaders(WebResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "same-origin");
  }

  /** Three buttons: yes, no, not now. */
  private final class AnswerForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;

    AnswerForm(String id) {
      super(id);
    }

    @Override
    protected MethodMismatchResponse onMethodMismatch() {
      return MethodMismatchResponse.ABORT;
    }

    @Override
    protected void onSubmit() {
      String answer = getRequest().getPostParameters().getParameterValue("answer").toString("");
      Ask after =
          switch (answer) {
            case "approve" -> found(wallet.act(intent(), secret(), true));
            case "decline" -> found(wallet.act(intent(), secret(), false));
            default -> ask;
          };
      throw new RedirectToUrlException(after.returnUrl(), HttpServletResponse.SC_SEE_OTHER);
    }
  }
}
