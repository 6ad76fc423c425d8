package lingao.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for the markup of each public page. */
final class PageRules {

  private PageRules() {}

  static void check(Document page, Language language) {
    assertThat(page.select("html").attr("lang")).isEqualTo(language.tag());
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
    assertThat(page.select("main")).as("main landmark").hasSize(1);
    headings(page);
    assertThat(page.select("img:not([alt])")).as("pictures without a text").isEmpty();
    assertThat(page.select("[style], style")).as("inline style").isEmpty();
    assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
        .as("inline script")
        .isEmpty();
    assertThat(page.select("nav:not([aria-label]):not([aria-labelledby])"))
        .as("unnamed navigation")
        .isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).as("ids").doesNotHaveDuplicates();
  }

  private static void headings(Document page) {
    List<Integer> levels = page.select("h1, h2, h3, h4").stream().map(PageRules::level).toList();
    assertThat(levels).as("headings").startsWith(1).containsOnlyOnce(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i))
          .as("level of heading %s of %s", i + 1, levels)
          .isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  private static int level(Element heading) {
    return Integer.parseInt(heading.tagName().substring(1));
  }
}
