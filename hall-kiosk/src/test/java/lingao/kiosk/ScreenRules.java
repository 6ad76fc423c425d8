package lingao.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;

/** What holds for the markup of each screen. */
final class ScreenRules {

  private ScreenRules() {}

  static void check(Document screen, Language language) {
    assertThat(screen.select("html").attr("lang")).isEqualTo(language.tag());
    assertThat(screen.title()).isNotBlank();
    assertThat(screen.select("main")).as("main landmark").hasSize(1);
    List<String> headings =
        screen.select("h1, h2, h3").stream().map(heading -> heading.tagName()).toList();
    assertThat(headings).as("headings").startsWith("h1").containsOnlyOnce("h1");
    assertThat(screen.select("img:not([alt])")).as("pictures without a text").isEmpty();
    assertThat(screen.select("[style], style")).as("inline style").isEmpty();
    assertThat(screen.select("script:not([src])")).as("inline script").isEmpty();
    assertThat(screen.select("nav:not([aria-label])")).as("unnamed navigation").isEmpty();
    assertThat(screen.select("[id]").eachAttr("id")).as("ids").doesNotHaveDuplicates();
    assertThat(screen.select("a[href^=http]")).as("ways out of the kiosk").isEmpty();
    assertThat(screen.select("a").eachAttr("href")).as("links").doesNotContain("");
    assertThat(screen.select("#still-here[hidden]")).as("idle warning").hasSize(1);
  }
}
