package lingao.storefront.office;

import lingao.storefront.office.account.FirstAccountPage;
import lingao.storefront.office.account.PasswordPage;
import lingao.storefront.office.account.SignInPage;
import lingao.storefront.office.coupon.CouponsPage;
import lingao.storefront.office.coupon.NewCouponPage;
import lingao.storefront.office.delivery.ClosedDaysPage;
import lingao.storefront.office.delivery.RegionsPage;
import lingao.storefront.office.delivery.TermsPage;
import lingao.storefront.office.dispatch.DispatchOrderPage;
import lingao.storefront.office.dispatch.QueuePage;
import lingao.storefront.office.dispatch.SlipPage;
import lingao.storefront.office.freight.FreightRulePage;
import lingao.storefront.office.freight.FreightRulesPage;
import lingao.storefront.office.index.IndexPage;
import lingao.storefront.office.label.BatchLabelsPage;
import lingao.storefront.office.label.LabelFilePage;
import lingao.storefront.office.label.LabelsPage;
import lingao.storefront.office.mail.MailPage;
import lingao.storefront.office.mail.MailsPage;
import lingao.storefront.office.missed.MissedPage;
import lingao.storefront.office.order.OneOrderPage;
import lingao.storefront.office.order.OrdersPage;
import lingao.storefront.office.payment.PaymentsPage;
import lingao.storefront.office.price.NewPricesPage;
import lingao.storefront.office.price.PricesPage;
import lingao.storefront.office.recall.NewRecallPage;
import lingao.storefront.office.recall.OneRecallPage;
import lingao.storefront.office.recall.RecallsPage;
import lingao.storefront.office.returns.ReturnCasePage;
import lingao.storefront.office.returns.ReturnPhotographPage;
import lingao.storefront.office.returns.ReturnsPage;
import lingao.storefront.office.review.ReviewsPage;
import lingao.storefront.office.staff.AccountsPage;
import lingao.storefront.office.stock.MovementsPage;
import lingao.storefront.office.stock.StockPage;
import lingao.storefront.office.suspicion.OneSuspicionPage;
import lingao.storefront.office.suspicion.SuspicionPicturePage;
import lingao.storefront.office.suspicion.SuspicionsPage;
import lingao.storefront.office.synonym.EditSynonymsPage;
import lingao.storefront.office.synonym.NewSynonymsPage;
import lingao.storefront.office.synonym.SynonymsPage;
import org.apache.wicket.protocol.http.WebApplication;

/** Which page of the office answers at which address. */
public final class OfficeAddresses {

  private OfficeAddresses() {}

  /** Opens the office in {@code shop}. */
  public static void mount(WebApplication shop) {
    shop.mountPage("/office", OverviewPage.class);
    shop.mountPage("/office/sign-in", SignInPage.class);
    shop.mountPage("/office/first", FirstAccountPage.class);
    shop.mountPage("/office/password", PasswordPage.class);
    shop.mountPage("/office/dispatch", QueuePage.class);
    shop.mountPage("/office/dispatch/${number}", DispatchOrderPage.class);
    shop.mountPage("/office/dispatch/${number}/slip", SlipPage.class);
    shop.mountPage("/office/staff", AccountsPage.class);
    shop.mountPage("/office/missed", MissedPage.class);
    shop.mountPage("/office/synonyms", SynonymsPage.class);
    shop.mountPage("/office/synonyms/new", NewSynonymsPage.class);
    shop.mountPage("/office/synonyms/${id}", EditSynonymsPage.class);
    shop.mountPage("/office/payments", PaymentsPage.class);
    shop.mountPage("/office/index", IndexPage.class);
    shop.mountPage("/office/orders", OrdersPage.class);
    shop.mountPage("/office/orders/${number}", OneOrderPage.class);
    shop.mountPage("/office/stock", StockPage.class);
    shop.mountPage("/office/stock/${sku}/${point}", MovementsPage.class);
    shop.mountPage("/office/returns", ReturnsPage.class);
    shop.mountPage("/office/returns/${number}", ReturnCasePage.class);
    shop.mountPage("/office/returns/${number}/pictures/${key}", ReturnPhotographPage.class);
    shop.mountPage("/office/mails", MailsPage.class);
    shop.mountPage("/office/mails/${id}", MailPage.class);
    shop.mountPage("/office/reviews", ReviewsPage.class);
    shop.mountPage("/office/coupons", CouponsPage.class);
    shop.mountPage("/office/coupons/new", NewCouponPage.class);
    shop.mountPage("/office/prices", PricesPage.class);
    shop.mountPage("/office/prices/new", NewPricesPage.class);
    shop.mountPage("/office/delivery", ClosedDaysPage.class);
    shop.mountPage("/office/delivery/terms", TermsPage.class);
    shop.mountPage("/office/delivery/regions", RegionsPage.class);
    shop.mountPage("/office/freight", FreightRulesPage.class);
    shop.mountPage("/office/freight/${code}", FreightRulePage.class);
    mountTrace(shop);
  }

  private static void mountTrace(WebApplication shop) {
    shop.mountPage("/office/recalls", RecallsPage.class);
    shop.mountPage("/office/recalls/new", NewRecallPage.class);
    shop.mountPage("/office/recalls/${number}", OneRecallPage.class);
    shop.mountPage("/office/labels", LabelsPage.class);
    shop.mountPage("/office/labels/${code}", BatchLabelsPage.class);
    shop.mountPage("/office/labels/${code}/labels.pdf", LabelFilePage.class);
    shop.mountPage("/office/suspicions", SuspicionsPage.class);
    shop.mountPage("/office/suspicions/${id}", OneSuspicionPage.class);
    shop.mountPage("/office/suspicions/${id}/picture", SuspicionPicturePage.class);
  }
}
