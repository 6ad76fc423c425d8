package lingao.storefront.office;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.aftersale.ReturnDesk;
import lingao.catalog.dispatch.DispatchService;
import lingao.catalog.dispatch.Stage;
import lingao.catalog.mail.MailDesk;
import lingao.catalog.mail.MailStatus;
import lingao.catalog.ordering.OrderDesk;
import lingao.catalog.ordering.OrderFilter;
import lingao.catalog.payment.PaymentDesk;
import lingao.catalog.review.ReviewDesk;
import lingao.catalog.review.ReviewState;
import lingao.catalog.search.IndexDesk;
import lingao.catalog.search.missed.MissedOrder;
import lingao.catalog.search.missed.MissedSearches;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** What waits for the office: orders and their buyers first, then the shop itself. */
public class OverviewPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private DispatchService dispatch;
  @Inject private OrderDesk orders;
  @Inject private ReturnDesk returns;
  @Inject private ReviewDesk reviews;
  @Inject private PaymentDesk payments;
  @Inject private MissedSearches missed;
  @Inject private IndexDesk index;
  @Inject private MailDesk mails;

  /** The page. */
  public OverviewPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("overview.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Map<Stage, Long> stages = dispatch.counts(Optional.empty());
    add(figure("pack", stages.getOrDefault(Stage.TO_PACK, 0L)));
    add(figure("packing", stages.getOrDefault(Stage.PACKING, 0L)));
    add(figure("overdue", stages.getOrDefault(Stage.OVERDUE, 0L)));
    add(figure("held", orders.page(new OrderFilter(Optional.empty(), true, ""), 1).total()));
    add(figure("returns", returns.open(1).total()));
    add(figure("reviews", reviews.page(ReviewState.PENDING, 1).total()));
    add(figure("payments", payments.alarms(1).open()));
    add(figure("mails", mails.page(Optional.of(MailStatus.FAILED), 1).total()));
    add(figure("missed", missed.page(MissedOrder.SEARCHES, 1).total()));
    String state = index.report().state().name().toLowerCase(Locale.ROOT);
    add(new Label("index", new ResourceModel("overview.index." + state)));
  }

  /** How much of it waits; nothing waiting is told more quietly. */
  private static Label figure(String id, long waiting) {
    Label label = new Label(id, String.format(Locale.ROOT, "%,d", waiting));
    if (waiting == 0) {
      label.add(AttributeModifier.append("class", "office-card__figure--none"));
    }
    return label;
  }
}
