package lingao.storefront.office.payment;

import jakarta.inject.Inject;
import java.util.Locale;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.payment.AlarmPage;
import lingao.catalog.payment.PaymentAlarm;
import lingao.catalog.payment.PaymentDesk;
import lingao.catalog.payment.stub.StubKeys;
import lingao.storefront.component.Paging;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** What about money the office has to look at, and the comparison with the payment service. */
public class PaymentsPage extends OfficePage {

  private static final long serialVersionUID = 1L;
  private static final String PATH = "/office/payments";
  private static final int LAST_PAGE = 10_000;

  @Inject private PaymentDesk desk;
  @Inject private StubKeys stub;

  /** The page; {@code ?page=2} for older alarms. */
  public PaymentsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("payments.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new RunPanel("run", desk.lastRun()));
    add(new CompareForm("compare"));
    AlarmPage found = desk.alarms(page());
    add(
        new Label(
            "open", new StringResourceModel("payments.open", this).setParameters(found.open())));
    OfficeForm list = new SettleForm("list");
    list.add(new Each<>("rows", found.alarms(), this::populate));
    add(list.setVisible(!found.alarms().isEmpty()));
    add(new WebMarkupContainer("none").setVisible(found.alarms().isEmpty()));
    add(new Paging("paging", page(), found.pages(), PaymentsPage::address));
    WebMarkupContainer simulated = new WebMarkupContainer("simulated");
    simulated.setVisible(stub.standsIn());
    add(simulated.add(new Label("key", stub.standsIn() ? stub.secretKey() : "")));
  }

  private void populate(ListItem<PaymentAlarm> item, PaymentAlarm alarm) {
    String kind = alarm.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    item.add(new Label("kind", new ResourceModel("payments.kind." + kind)));
    boolean known = OrderNumber.of(alarm.subject()).isPresent();
    WebMarkupContainer order = new WebMarkupContainer("order");
    order.add(AttributeModifier.replace("href", "/office/orders/" + alarm.subject()));
    item.add(order.add(new Label("number", alarm.subject())).setVisible(known));
    item.add(new Label("subject", alarm.subject()).setVisible(!known));
    item.add(new Label("detail", alarm.detail()));
    item.add(Moments.label("raised", alarm.raisedAt()));
    WebMarkupContainer settle = new WebMarkupContainer("settle");
    settle.add(AttributeModifier.replace("value", alarm.id()));
    settle.add(
        AttributeModifier.replace(
            "aria-label",
            new StringResourceModel("payments.settle.of", this).setParameters(alarm.subject())));
    item.add(settle.setVisible(alarm.settledBy().isEmpty()));
    item.add(
        new Label("settled", alarm.settledBy().orElse(""))
            .setVisible(alarm.settledBy().isPresent()));
  }

  private int page() {
    return Math.min(LAST_PAGE, Math.max(1, getPageParameters().get("page").toInt(1)));
  }

  private static String address(int page) {
    return page > 1 ? PATH + "?page=" + page : PATH;
  }

  /** Begins a comparison. */
  private final class CompareForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    CompareForm(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      if (desk.compareNow()) {
        getSession().info(PaymentsPage.this.getString("payments.begun"));
      } else {
        getSession().error(PaymentsPage.this.getString("payments.busy"));
      }
      throw to(PATH);
    }
  }

  /** One button a row. */
  private final class SettleForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    SettleForm(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      String id = pressed("settle");
      if (id.matches("[0-9]{1,18}") && desk.settle(Long.parseLong(id))) {
        getSession().info(PaymentsPage.this.getString("payments.settled"));
      }
      throw to(address(page()));
    }
  }
}
