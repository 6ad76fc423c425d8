package lingao.storefront.office.mail;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import lingao.catalog.mail.MailDesk;
import lingao.catalog.mail.MailDetail;
import lingao.catalog.mail.MailStatus;
import lingao.catalog.mail.MailSummary;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** One mail: what became of it, its text as long as it is kept, and trying again. */
public class MailPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private MailDesk desk;

  private final transient MailDetail mail;

  /** The page. */
  public MailPage(PageParameters parameters) {
    super(parameters);
    mail =
        desk.mail(id())
            .orElseThrow(
                () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
  }

  @Override
  protected String title() {
    return mail.summary().subject();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    MailSummary summary = mail.summary();
    add(new Label("to", summary.to()));
    add(new Label("status", new ResourceModel("mail.status." + MailsPage.name(summary.status()))));
    add(new Label("attempts", summary.attempts()));
    add(Moments.label("written", summary.createdAt()));
    add(moment("sent-row", summary.sentAt().isPresent()));
    add(error(summary.error()));
    WebMarkupContainer text = new WebMarkupContainer("text");
    text.add(new Each<>("lines", lines(), this::line));
    add(text.setVisible(mail.plain().isPresent()));
    add(new WebMarkupContainer("erased").setVisible(mail.plain().isEmpty()));
    add(new RetryForm("retry").setVisible(summary.status() != MailStatus.SENT));
  }

  private WebMarkupContainer moment(String id, boolean shown) {
    WebMarkupContainer row = new WebMarkupContainer(id);
    mail.summary().sentAt().ifPresent(at -> row.add(Moments.label("sent", at)));
    return (WebMarkupContainer) row.setVisible(shown);
  }

  private static WebMarkupContainer error(Optional<String> error) {
    WebMarkupContainer row = new WebMarkupContainer("error-row");
    row.add(new Label("error", error.orElse("")));
    return (WebMarkupContainer) row.setVisible(error.isPresent());
  }

  private List<String> lines() {
    return mail.plain().map(text -> text.lines().toList()).orElse(List.of());
  }

  /** A line that is an address of the web can be followed. */
  private void line(ListItem<String> item, String line) {
    boolean link = line.matches("https?://\\S+");
    item.add(new Label("words", line).setVisible(!link));
    item.add(
        new Label("address", line)
            .add(AttributeModifier.replace("href", link ? line : ""))
            .setVisible(link));
  }

  private long id() {
    String text = getPageParameters().get("id").toString("");
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }

  /** Tries again at once. */
  private final class RetryForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    RetryForm(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      if (desk.retry(id())) {
        getSession().info(getString("mail.retried"));
      }
      throw to("/office/mails/" + id());
    }
  }
}
