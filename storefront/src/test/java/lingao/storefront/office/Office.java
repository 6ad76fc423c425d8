package lingao.storefront.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.account.Post;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.account.StaffService;
import lingao.catalog.aftersale.ReturnDesk;
import lingao.catalog.aftersale.ReturnPage;
import lingao.catalog.aftersale.ReturnStatus;
import lingao.catalog.dispatch.DispatchPage;
import lingao.catalog.dispatch.DispatchService;
import lingao.catalog.mail.MailDesk;
import lingao.catalog.mail.MailDetail;
import lingao.catalog.mail.MailPage;
import lingao.catalog.mail.MailStatus;
import lingao.catalog.mail.MailSummary;
import lingao.catalog.ordering.OrderDesk;
import lingao.catalog.ordering.OrderPage;
import lingao.catalog.payment.AlarmKind;
import lingao.catalog.payment.AlarmPage;
import lingao.catalog.payment.PaymentAlarm;
import lingao.catalog.payment.PaymentDesk;
import lingao.catalog.review.ReviewDesk;
import lingao.catalog.review.ReviewPage;
import lingao.catalog.search.IndexDesk;
import lingao.catalog.search.IndexReport;
import lingao.catalog.search.missed.MissedPage;
import lingao.catalog.search.missed.MissedSearch;
import lingao.catalog.search.missed.MissedSearches;
import lingao.catalog.search.synonym.SynonymGroup;
import lingao.catalog.search.synonym.SynonymPage;
import lingao.catalog.search.synonym.SynonymService;
import lingao.storefront.ShopTester;
import lingao.storefront.aftersale.Orders;
import lingao.storefront.web.Language;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.nodes.Document;

/** The office's pages without a container; a clerk is signed in or not. */
public final class Office {

  /** Somebody of the office. */
  public static final StaffMember CLERK = member(7, Role.OFFICE);

  static final SynonymGroup GROUP = new SynonymGroup(5, 3, List.of("红薯", "番薯"));

  static final MailSummary MAIL =
      new MailSummary(
          8,
          "liu@example.com",
          "请确认 <您的> 邮箱",
          MailStatus.FAILED,
          3,
          Instant.parse("2026-11-24T08:03:20Z"),
          Optional.empty(),
          Optional.of("550 no such <mailbox>"));

  static final PaymentAlarm ALARM =
      new PaymentAlarm(
          9,
          AlarmKind.WRONG_AMOUNT,
          "L2611297KQ3M8F",
          "pi_1 <¥1.00>",
          Instant.parse("2026-11-24T08:03:20Z"),
          Optional.empty());

  private final ShopTester shop = new ShopTester();

  /**
   * An office with one missed search, one group of synonyms, one failed mail and an index that is
   * ready.
   */
  public Office() {
    when(part(MissedSearches.class).page(any(), anyInt()))
        .thenReturn(
            new MissedPage(
                1,
                List.of(
                    new MissedSearch("榴莲 & \"x\"", 12, Instant.parse("2026-11-24T08:03:20Z")))));
    when(part(SynonymService.class).page(any(), anyInt()))
        .thenReturn(new SynonymPage(1, List.of(GROUP)));
    when(part(SynonymService.class).group(5)).thenReturn(Optional.of(GROUP));
    when(part(MailDesk.class).page(any(), anyInt())).thenReturn(new MailPage(1, List.of(MAIL)));
    when(part(MailDesk.class).mail(MAIL.id()))
        .thenReturn(
            Optional.of(
                new MailDetail(MAIL, Optional.of("Hello <b>,\nhttps://shop.test/a?b=1&c=2\n"))));
    when(part(PaymentDesk.class).alarms(anyInt())).thenReturn(new AlarmPage(List.of(ALARM), 1, 1));
    when(part(PaymentDesk.class).lastRun()).thenReturn(Optional.empty());
    when(part(ReturnDesk.class).open(anyInt())).thenReturn(new ReturnPage(0, List.of()));
    when(part(ReturnDesk.class).find(any()))
        .thenReturn(Optional.of(Orders.one(ReturnStatus.REQUESTED)));
    when(part(OrderDesk.class).page(any(), anyInt())).thenReturn(new OrderPage(0, List.of()));
    when(part(ReviewDesk.class).page(any(), anyInt()))
        .thenReturn(new ReviewPage(0, ReviewPage.OF_DESK, List.of()));
    when(part(DispatchService.class).page(any(), any(), anyInt()))
        .thenReturn(new DispatchPage(0, List.of()));
    indexIs(report(IndexReport.State.READY, Optional.empty()));
  }

  /** Somebody of that role. */
  public static StaffMember member(long id, Role role) {
    return new StaffMember(id, "clerk", "示例·办事员", post(role), 2, false);
  }

  private static Post post(Role role) {
    return switch (role) {
      case OFFICE -> Post.OFFICE;
      case OWNER -> new Post(role, "duowen-water-spinach");
      case HALL -> new Post(role, "lingao");
      case STATION -> new Post(role, "S01");
    };
  }

  static IndexReport report(IndexReport.State state, Optional<IndexReport.Work> work) {
    return new IndexReport(state, 816, 815, List.of(), work, Optional.empty(), Optional.empty());
  }

  void indexIs(IndexReport report) {
    when(part(IndexDesk.class).report()).thenReturn(report);
  }

  /** The mock that pages get for {@code type}. */
  public <T> T part(Class<T> type) {
    return shop.part(type);
  }

  /** From now on the reader's session is that member's. */
  public Office signedIn(StaffMember member) {
    when(part(StaffService.class).member(member.id(), member.passwordVersion()))
        .thenReturn(Optional.of(member));
    StaffSession session = (StaffSession) shop.wicket().getSession();
    session.signIn(member);
    return this;
  }

  /** The page in Chinese. */
  public Document open(String address) {
    shop.wicket().getRequest().setMethod("GET");
    String query = address.contains("?") ? "&lang=zh" : "?lang=zh";
    return shop.open(address + query, Language.ZH);
  }

  /** Sends the form of the page that was opened last, as its own page does. */
  public FormTester form(String path) {
    shop.wicket().getRequest().setHeader("sec-fetch-site", "same-origin");
    return shop.wicket().newFormTester(path, false);
  }

  /** The last answer must lead to {@code path}. */
  public void expectRedirectTo(String path) {
    assertThat(shop.status()).isEqualTo(303);
    assertThat(location()).isEqualTo(path);
  }

  private String location() {
    String location = shop.wicket().getLastResponse().getHeader("Location");
    return location.replaceFirst("^(\\.\\./|\\./)*", "/");
  }

  /** The tester below. */
  public ShopTester shop() {
    return shop;
  }
}
