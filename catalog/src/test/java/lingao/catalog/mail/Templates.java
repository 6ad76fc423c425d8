package lingao.catalog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks at the templates of a feature: both languages there, and each names known values alone. */
public final class Templates {

  private static final Pattern NAMED = Pattern.compile("\\{([^}]*)}");

  private Templates() {}

  /**
   * Fails when a template lacks a language, or leaves something out though all values are there.
   */
  public static void expectComplete(MailTemplate template, Map<String, ?> values) {
    MailText chinese = MailText.of(template.text("zh"), values);
    MailText english = MailText.of(template.text("en"), values);
    assertThat(kinds(english)).as(template.name()).isEqualTo(kinds(chinese)).isNotEmpty();
    for (String language : List.of("zh", "en")) {
      assertThat(NAMED.matcher(template.text(language)).results().map(m -> m.group(1)))
          .as(template.name() + " names what nobody gives")
          .isSubsetOf(values.keySet());
    }
    assertThat(chinese.subject()).matches(".*\\p{IsHan}.*");
    assertThat(english.subject()).doesNotMatch(".*\\p{IsHan}.*");
  }

  private static List<String> kinds(MailText text) {
    return text.blocks().stream().map(block -> block.getClass().getSimpleName()).toList();
  }
}
