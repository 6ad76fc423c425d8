package lingao.catalog.mail;

import java.util.stream.Collectors;
import lingao.catalog.shared.LocalizedText;

/** Sets a mail in plain text and in HTML, in the shop's colours. */
final class MailRenderer {

  private static final LocalizedText SHOP = new LocalizedText("临高特产", "Lingao Specialities");
  private static final LocalizedText END =
      new LocalizedText(
          "这封邮件由临高县网上商城自动发出，回信无人查收。",
          "This mail was sent by Lingao County's online shop. Replies to it are not read.");

  private static final LocalizedText COLON = new LocalizedText("：", ": ");
  private static final LocalizedText COPY =
      new LocalizedText("按钮点不开时，请把网址复制到浏览器：", "If the button does not work, copy its address:");

  private static final String INK = "#17323c";
  private static final String SOFT = "#4d646c";
  private static final String SEA = "#0e5a70";
  private static final String FONT =
      "-apple-system,'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',Arial,sans-serif";

  private final String language;
  private final String home;

  /**
   * A renderer for a language.
   *
   * @param language {@code zh} or {@code en}
   * @param home the shop's address
   */
  MailRenderer(String language, String home) {
    this.language = language;
    this.home = home;
  }

  RenderedMail render(MailText text) {
    return new RenderedMail(text.subject(), plain(text), html(text));
  }

  private String plain(MailText text) {
    return text.blocks().stream().map(this::plain).collect(Collectors.joining("\n\n"))
        + "\n\n-- \n"
        + in(SHOP)
        + " "
        + home
        + "\n"
        + in(END)
        + "\n";
  }

  private String plain(Block block) {
    if (block instanceof Block.Button button) {
      return button.label() + "\n" + button.address();
    }
    if (block instanceof Block.Facts facts) {
      return facts.facts().stream()
          .map(fact -> fact.name() + in(COLON) + fact.value())
          .collect(Collectors.joining("\n"));
    }
    if (block instanceof Block.Items items) {
      return items.items().stream().map(item -> "· " + item).collect(Collectors.joining("\n"));
    }
    if (block instanceof Block.Figure figure) {
      return figure.text();
    }
    return block instanceof Block.Note note ? note.text() : ((Block.Paragraph) block).text();
  }

  private String html(MailText text) {
    return """
    <!DOCTYPE html>
    <html lang="%s"><head><meta charset="utf-8">\
    <meta name="viewport" content="width=device-width,initial-scale=1">\
    <meta name="color-scheme" content="light"><title>%s</title></head>
    <body style="margin:0;padding:24px 12px;background:#f4efe6;color:%s;font:16px/1.7 %s">
    <div style="max-width:560px;margin:0 auto">
    <p style="margin:0 0 12px"><a href="%s" style="color:%s;font-weight:700;text-decoration:none">\
    %s</a></p>
    <div style="padding:28px 24px;background:#ffffff;border-radius:12px">
    <h1 style="margin:0 0 16px;font-size:21px;line-height:1.4;color:%s">%s</h1>
    %s%s
    </div>
    <p style="margin:16px 0 0;font-size:13px;color:%s">%s</p>
    </div></body></html>
    """
        .formatted(
            language.equals("en") ? "en" : "zh-Hans",
            escape(text.subject()),
            INK,
            FONT,
            escape(home),
            SEA,
            escape(in(SHOP)),
            INK,
            escape(text.subject()),
            text.blocks().stream().map(MailRenderer::html).collect(Collectors.joining("\n")),
            addresses(text),
            SOFT,
            escape(in(END)));
  }

  /** Where the buttons lead, for programs that show none. */
  private String addresses(MailText text) {
    String addresses =
        text.blocks().stream()
            .filter(Block.Button.class::isInstance)
            .map(block -> "<br>" + escape(((Block.Button) block).address()))
            .collect(Collectors.joining());
    return addresses.isEmpty()
        ? ""
        : ("<p style=\"margin:24px 0 0;padding-top:14px;border-top:1px solid #e6ddcf;"
                + "font-size:12px;color:%s;word-break:break-all\">%s%s</p>")
            .formatted(SOFT, escape(in(COPY)), addresses);
  }

  private static String html(Block block) {
    if (block instanceof Block.Button button) {
      return ("<p style=\"margin:22px 0\"><a href=\"%s\" style=\"display:inline-block;padding:11px"
              + " 22px;border-radius:999px;background:%s;color:#ffffff;font-weight:600;"
              + "text-decoration:none\">%s</a></p>")
          .formatted(escape(button.address()), SEA, escape(button.label()));
    }
    if (block instanceof Block.Figure figure) {
      return ("<p style=\"margin:0 0"
              + " 16px;font-size:30px;line-height:1.3;font-weight:700;color:%s\">%s</p>")
          .formatted(SEA, escape(figure.text()));
    }
    if (block instanceof Block.Facts facts) {
      return facts.facts().stream()
          .map(MailRenderer::row)
          .collect(
              Collectors.joining(
                  "",
                  "<table role=\"presentation\" style=\"margin:0 0 16px;border-spacing:0\">",
                  "</table>"));
    }
    if (block instanceof Block.Items items) {
      return items.items().stream()
          .map(item -> "<li>" + escape(item) + "</li>")
          .collect(
              Collectors.joining("", "<ul style=\"margin:0 0 16px;padding-left:22px\">", "</ul>"));
    }
    return block instanceof Block.Note note
        ? "<p style=\"margin:16px 0 0;font-size:14px;color:"
            + SOFT
            + "\">"
            + escape(note.text())
            + "</p>"
        : "<p style=\"margin:0 0 16px\">" + escape(((Block.Paragraph) block).text()) + "</p>";
  }

  private static String row(Block.Fact fact) {
    return ("<tr><td style=\"padding:3px 18px 3px"
            + " 0;color:%s;white-space:nowrap;vertical-align:top\">%s</td><td"
            + " style=\"padding:3px 0;word-break:break-word\">%s</td></tr>")
        .formatted(SOFT, escape(fact.name()), escape(fact.value()));
  }

  private String in(LocalizedText text) {
    return language.equals("en") ? text.en() : text.zh();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
