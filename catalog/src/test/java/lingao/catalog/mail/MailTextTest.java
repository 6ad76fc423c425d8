package lingao.catalog.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTextTest {

  private static final String TEMPLATE =
      """
      subject: Order {number}

      Dear {name},
      it is paid.

      | Paid | {total}
      | Parcel | {parcel}

      - {lines}

      [Look at it]({link})

      We send it to {place}.

      > Quietly.
      """;

  @Test
  void values_are_filled_in_and_what_lacks_one_is_left_out() {
    MailText text =
        MailText.of(
            TEMPLATE,
            Map.of(
                "number", "L1",
                "name", "刘 $1",
                "total", "¥5.00",
                "lines", List.of("a", "b"),
                "link", "https://shop.example/orders/L1?token=a-_b"));
    assertThat(text.subject()).isEqualTo("Order L1");
    assertThat(text.blocks())
        .containsExactly(
            new Block.Paragraph("Dear 刘 $1, it is paid."),
            new Block.Facts(List.of(new Block.Fact("Paid", "¥5.00"))),
            new Block.Items(List.of("a", "b")),
            new Block.Button("Look at it", "https://shop.example/orders/L1?token=a-_b"),
            new Block.Note("Quietly."));
  }

  @Test
  void a_value_stays_on_its_line_and_is_no_template() {
    MailText text =
        MailText.of(
            "subject: For {name}", Map.of("name", "Liu\r\nBcc: all@example.com\n\n{number}"));
    assertThat(text.subject()).isEqualTo("For Liu Bcc: all@example.com {number}");
  }

  @Test
  void a_list_of_nothing_and_an_empty_value_are_left_out() {
    MailText text =
        MailText.of(
            "subject: S\n\n- {lines}\n\nFor {name}.\n\n| A | {name}",
            Map.of("lines", List.of(), "name", " "));
    assertThat(text.blocks()).isEmpty();
  }

  @Test
  void mistakes_in_a_template_are_told() {
    assertThatThrownBy(() -> MailText.of("Dear {name}", Map.of("name", "Liu")))
        .hasMessageContaining("subject");
    assertThatThrownBy(() -> MailText.of("subject: For {name}", Map.of()))
        .hasMessageContaining("subject");
    assertThatThrownBy(
            () -> MailText.of("subject: S\n\n[Go]({link})", Map.of("link", "javascript:alert(1)")))
        .hasMessageContaining("web address");
    assertThatThrownBy(() -> MailText.of("subject: S\n\n| no value", Map.of()))
        .hasMessageContaining("fact");
  }
}
