package lingao.storefront.office.mail;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.mail.MailDesk;
import lingao.catalog.mail.MailPage;
import lingao.catalog.mail.MailStatus;
import lingao.catalog.mail.MailSummary;
import lingao.storefront.component.Paging;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The mails, the latest first; {@code ?status=failed&page=2}. */
public class MailsPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private MailDesk desk;

  /** The page. */
  public MailsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("mails.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    MailPage found = desk.page(status(), page());
    add(new WebMarkupContainer("kept").setVisible(!desk.delivers()));
    add(
        new Label(
            "total", new StringResourceModel("mails.total", this).setParameters(found.total())));
    add(filter("all", Optional.empty()));
    Arrays.stream(MailStatus.values()).forEach(s -> add(filter(name(s), Optional.of(s))));
    WebMarkupContainer list = new WebMarkupContainer("list");
    list.add(new Each<>("rows", found.mails(), this::populate));
    add(list.setVisible(!found.mails().isEmpty()));
    add(new WebMarkupContainer("none").setVisible(found.mails().isEmpty()));
    add(new Paging("paging", page(), found.pages(), number -> address(status(), number)));
  }

  private void populate(ListItem<MailSummary> item, MailSummary mail) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/office/mails/" + mail.id()));
    item.add(link.add(new Label("subject", mail.subject())));
    item.add(new Label("to", mail.to()));
    item.add(new Label("status", new ResourceModel("mails.status." + name(mail.status()))));
    item.add(Moments.label("time", mail.createdAt()));
  }

  private WebMarkupContainer filter(String id, Optional<MailStatus> status) {
    WebMarkupContainer link = new WebMarkupContainer(id);
    link.add(AttributeModifier.replace("href", address(status, 1)));
    if (status.equals(status())) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    return link;
  }

  private Optional<MailStatus> status() {
    String wanted = getPageParameters().get("status").toString("");
    return Arrays.stream(MailStatus.values()).filter(s -> name(s).equals(wanted)).findFirst();
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  private static String address(Optional<MailStatus> status, int page) {
    return "/office/mails?status="
        + status.map(MailsPage::name).orElse("")
        + (page > 1 ? "&page=" + page : "");
  }

  static String name(MailStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
