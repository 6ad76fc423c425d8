package lingao.catalog.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailDeliveryTest {

  private final MailsInMemory mails = new MailsInMemory();

  @Test
  void a_mail_arrives_in_both_forms_from_the_shop() throws Exception {
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    try {
      mails.put(7, "liu@example.com", 1, false);
      mails.put(8, "wang@example.com", 1, false);
      delivery(address(server)).deliverDue();
      assertThat(mails.said()).containsExactly("7 sent", "8 sent");
      MimeMessage message = server.getReceivedMessages()[0];
      assertThat(message.getSubject()).isEqualTo("主题 7");
      assertThat(message.getMessageID()).isEqualTo("<lingao-7@shop.example>");
      assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(message.getFrom()[0])
          .hasToString("=?UTF-8?B?5Li06auY54m55Lqn?= <shop@shop.example>");
      MimeMultipart parts = (MimeMultipart) message.getContent();
      assertThat(text(parts.getBodyPart(0))).isEqualTo("正文 7");
      assertThat(text(parts.getBodyPart(1))).isEqualTo("<p>正文 7</p>");
    } finally {
      server.stop();
    }
  }

  @Test
  void a_server_that_is_away_loses_nothing_and_blames_no_mail() throws Exception {
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    SmtpAddress address = address(server);
    int port = server.getSmtp().getPort();
    server.stop();
    mails.put(9, "liu@example.com", 1, false);
    assertThatThrownBy(() -> delivery(address).deliverDue()).isInstanceOf(SmtpAway.class);
    assertThat(mails.said()).containsExactly("9 given back");

    GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    back.start();
    try {
      delivery(address).deliverDue();
      assertThat(mails.said()).containsExactly("9 given back", "9 sent");
      assertThat(back.getReceivedMessages()).hasSize(1);
    } finally {
      back.stop();
    }
  }

  @Test
  void a_mail_that_is_refused_stands_in_nobodys_way() throws Exception {
    try (PickyMailServer server = new PickyMailServer()) {
      mails.put(1, "550-nobody@example.com", 1, false);
      mails.put(2, "451-later@example.com", 3, false);
      mails.put(3, "451-later@example.com", 10, false);
      mails.put(4, "hang-up-on-me@example.com", 1, false);
      mails.put(5, "liu@example.com", 1, false);
      delivery(server.address()).deliverDue();
    }
    assertThat(mails.said())
        .hasSize(5)
        .contains(
            "1 failed: 550 5.1.1 no such mailbox",
            "2 postponed 120 s: 451 4.7.1 come back later",
            "3 failed: 451 4.7.1 come back later",
            "5 sent")
        .anyMatch(said -> said.startsWith("4 postponed 30 s"));
  }

  @Test
  void what_waited_too_long_is_not_sent_any_more() throws Exception {
    mails.put(6, "liu@example.com", 1, true);
    delivery(SmtpAddress.parse("smtp://127.0.0.1:1", "shop@example.com")).deliverDue();
    assertThat(mails.said()).containsExactly("6 failed: not delivered in time");
  }

  @Test
  void waits_grow_up_to_two_hours() {
    assertThat(MailDelivery.wait(1)).isEqualTo(Duration.ofSeconds(30));
    assertThat(MailDelivery.wait(4)).isEqualTo(Duration.ofMinutes(4));
    assertThat(MailDelivery.wait(10)).isEqualTo(Duration.ofHours(2));
  }

  private MailDelivery delivery(SmtpAddress address) {
    return new MailDelivery(mails, address);
  }

  private static SmtpAddress address(GreenMail server) {
    return SmtpAddress.parse("smtp://127.0.0.1:" + server.getSmtp().getPort(), "shop@shop.example");
  }

  private static String text(Part part) throws Exception {
    return part.getContent().toString().strip();
  }
}
