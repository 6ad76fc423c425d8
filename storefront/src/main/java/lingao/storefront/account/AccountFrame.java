package lingao.storefront.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.customer.Origin;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.form.Field;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Mistakes;
import lingao.storefront.form.MistakesPanel;
import lingao.storefront.form.Typed;
import lingao.storefront.layout.PrivatePage;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/** A page about an account, with forms; tells no other site its address. */
abstract class AccountFrame extends PrivatePage {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final CssResourceReference FORMS =
      new CssResourceReference(Typed.class, "form.css");
  private static final CssResourceReference STYLES =
      new CssResourceReference(AccountFrame.class, "account.css");

  private final transient Mistakes mistakes = new Mistakes();
  private long waitMinutes;

  AccountFrame(PageParameters parameters) {
    super(parameters);
  }

  /** The first part of the page's own texts' keys. */
  abstract String key();

  @Override
  protected String title() {
    return getString(key() + ".title");
  }

  /** Does what a form of the page was sent for; a form that does not throw shows the page again. */
  void submit(Typed typed) {}

  @Override
  protected void onInitialize() {
    super.onInitialize();
    if (isPosted()) {
      submit(typed());
    }
    add(new Label("heading", title()));
    add(new MistakesPanel("mistakes", mistakes));
    add(notice());
  }

  /** What was done before, as {@code ?done=saved} tells; the page's texts know it. */
  private Component notice() {
    String done = asked("done").replaceAll("[^a-z-]", "");
    String text = done.isEmpty() ? "" : text("done." + done);
    return new Label("notice", text).setVisible(!text.isEmpty() && mistakes.isEmpty());
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(FORMS));
    response.render(CssHeaderItem.forReference(STYLES));
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    response.setHeader("Referrer-Policy", "no-referrer");
    if (waitMinutes > 0) {
      response.setStatus(TOO_MANY_REQUESTS);
      response.setHeader("Retry-After", Long.toString(waitMinutes * 60));
    } else if (!mistakes.isEmpty()) {
      response.setStatus(UNPROCESSABLE);
    }
  }

  /**
   * A field whose label is the text {@code <key>.<name>}, with a hint if there is a text for it.
   */
  final Field field(String name, String value) {
    Field field = Field.line(name, getString(key() + "." + name), value).mistake(mistakes);
    String hint = text(name + ".hint");
    return hint.isEmpty() ? field : field.hint(hint);
  }

  /** A text of the page's own; empty when it has none of that name. */
  private String text(String name) {
    return getLocalizer().getStringIgnoreSettings(key() + "." + name, this, null, null, null, "");
  }

  /** A field for a password, which is never shown again. */
  final FieldPanel password(String name, String autocomplete) {
    return new FieldPanel(
        name,
        field(name, "")
            .with("type", "password")
            .with("maxlength", "200")
            .with("autocomplete", autocomplete));
  }

  /** What was typed into a field, or what it holds when no form of the page was sent. */
  final String typedOr(String name, String held) {
    return isPosted() && typed().has(name) ? typed().get(name) : held;
  }

  final void mistake(String field, String text) {
    mistakes.add(field, getString(key() + ".error." + text));
  }

  final void mistake(String field, InvalidValue reason) {
    mistake(field, reason.name());
  }

  final Mistakes mistakes() {
    return mistakes;
  }

  /** Whoever asks too often has to wait. */
  final void refuse(String field, TooManyAttempts reason) {
    waitMinutes = reason.minutes();
    mistakes.add(
        field,
        new StringResourceModel("account.wait", this).setParameters(waitMinutes).getString());
  }

  final Origin origin() {
    return new Origin(
        servletRequest().getRemoteAddr(),
        Optional.ofNullable(servletRequest().getHeader("User-Agent")).orElse(""));
  }

  final HttpServletResponse servletResponse() {
    return (HttpServletResponse) getResponse().getContainerResponse();
  }
}
