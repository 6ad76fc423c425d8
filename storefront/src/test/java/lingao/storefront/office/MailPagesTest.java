package lingao.storefront.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import lingao.catalog.mail.MailDesk;
import lingao.catalog.mail.MailDetail;
import lingao.catalog.mail.MailStatus;
import lingao.catalog.mail.MailSummary;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MailPagesTest {

  private final Office office = new Office().signedIn(Office.CLERK);
  private final MailDesk desk = office.part(MailDesk.class);

  @Test
  void the_list_tells_what_waits_and_that_nothing_is_sent() {
    Document page = office.open("/office/mails?status=failed");
    verify(desk).page(Optional.of(MailStatus.FAILED), 1);
    assertThat(page.select("tbody th a").text()).isEqualTo("请确认 <您的> 邮箱");
    assertThat(page.select("tbody th a").attr("href")).isEqualTo("/office/mails/8");
    assertThat(page.select(".office-sorts [aria-current]").text()).isEqualTo("失败");
    assertThat(page.select(".notice").text()).contains("SMTP_URL");
    when(desk.delivers()).thenReturn(true);
    assertThat(office.open("/office/mails").select(".notice")).isEmpty();
  }

  @Test
  void a_mail_shows_its_text_escaped_with_its_link() {
    Document page = office.open("/office/mails/8");
    assertThat(page.select(".office-mail__line").eachText())
        .containsExactly("Hello <b>,", "https://shop.test/a?b=1&c=2");
    assertThat(page.select(".office-mail a").attr("href")).isEqualTo("https://shop.test/a?b=1&c=2");
    assertThat(page.select(".office-facts").text()).contains("550 no such <mailbox>");
    office.open("/office/mails/9");
    assertThat(office.shop().status()).isEqualTo(404);
    office.open("/office/mails/x");
    assertThat(office.shop().status()).isEqualTo(404);
  }

  @Test
  void a_mail_is_tried_again_unless_it_is_sent() {
    when(desk.retry(8)).thenReturn(true);
    office.open("/office/mails/8");
    office.form("retry").submit();
    verify(desk).retry(8);
    office.expectRedirectTo("/office/mails/8");

    MailSummary sent =
        new MailSummary(
            9,
            "a@example.com",
            "S",
            MailStatus.SENT,
            1,
            Instant.EPOCH,
            Optional.of(Instant.EPOCH),
            Optional.empty());
    when(desk.mail(9)).thenReturn(Optional.of(new MailDetail(sent, Optional.empty())));
    Document page = office.open("/office/mails/9");
    assertThat(page.select("main form")).isEmpty();
    assertThat(page.select(".office-empty").text()).contains("不再保存");
  }
}
