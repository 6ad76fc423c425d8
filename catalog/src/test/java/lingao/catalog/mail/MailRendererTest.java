package lingao.catalog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailRendererTest {

  private final MailText text =
      new MailText(
          "<b>Order</b>",
          List.of(
              new Block.Paragraph("Dear <script>\"Liu\" & 'Wang'"),
              new Block.Facts(List.of(new Block.Fact("Paid", "<¥5>"))),
              new Block.Items(List.of("a<b", "c")),
              new Block.Button("Look", "https://shop.example/?a=1&b=2"),
              new Block.Note("Quietly <i>")));

  private final RenderedMail mail = new MailRenderer("en", "https://shop.example/").render(text);

  @Test
  void html_escapes_every_value() {
    assertThat(mail.html())
        .contains("Dear &lt;script&gt;&quot;Liu&quot; &amp; &#39;Wang&#39;")
        .contains("&lt;¥5&gt;")
        .contains("<li>a&lt;b</li><li>c</li>")
        .contains("href=\"https://shop.example/?a=1&amp;b=2\"")
        .contains("Quietly &lt;i&gt;")
        .contains("<title>&lt;b&gt;Order&lt;/b&gt;</title>")
        .doesNotContain("<script>", "<i>", "<b>");
  }

  @Test
  void plain_text_says_the_same() {
    assertThat(mail.plain())
        .startsWith("Dear <script>\"Liu\" & 'Wang'\n\nPaid: <¥5>\n\n· a<b\n· c\n\nLook\nhttps://")
        .contains("Quietly <i>\n\n-- \nLingao Specialities https://shop.example/\n");
  }

  @Test
  void each_language_has_its_frame() {
    String html = new MailRenderer("zh", "https://shop.example/").render(text).html();
    assertThat(html).contains("lang=\"zh-Hans\"", "临高特产", "自动发出");
    assertThat(mail.html()).contains("lang=\"en\"", "not read");
  }

  @Test
  void a_subject_has_an_end() {
    assertThat(new RenderedMail("长".repeat(300), "", "").subject()).hasSize(200);
  }

  @Test
  void a_code_stands_out_and_an_address_is_told_after_all_else() {
    RenderedMail code =
        new MailRenderer("zh", "https://shop.example/")
            .render(
                new MailText(
                    "取货",
                    List.of(
                        new Block.Figure("1234 <5678>"),
                        new Block.Button("查看", "https://shop.example/?a=1"),
                        new Block.Note("请勿转告"))));
    assertThat(code.html()).contains("font-size:30px", "1234 &lt;5678&gt;");
    assertThat(code.html().indexOf("请勿转告"))
        .isLessThan(code.html().indexOf("<br>https://shop.example/?a=1"));
    assertThat(code.plain()).startsWith("1234 <5678>\n\n查看\nhttps://shop.example/?a=1\n\n请勿转告");
    RenderedMail without =
        new MailRenderer("zh", "https://shop.example/")
            .render(new MailText("已更改", List.of(new Block.Paragraph("邮箱已改"))));
    assertThat(without.html()).doesNotContain("复制到浏览器");
  }
}
