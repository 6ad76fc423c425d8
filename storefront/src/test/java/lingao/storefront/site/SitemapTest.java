package lingao.storefront.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapTest {

  private final StringWriter out = new StringWriter();
  private final Sitemap sitemap = new Sitemap(out, path -> "https://shop.example" + path);

  @Test
  void listsEachPageInBothLanguagesWithItsAlternatives() throws IOException {
    sitemap.begin();
    sitemap.add("/brands");
    sitemap.end();

    Document xml = Jsoup.parse(out.toString(), Parser.xmlParser());
    assertThat(xml.select("url > loc").eachText())
        .containsExactly("https://shop.example/brands", "https://shop.example/brands?lang=en");
    assertThat(xml.selectXpath("//*[@hreflang='x-default']").eachAttr("href"))
        .containsOnly("https://shop.example/brands");
    assertThat(xml.selectXpath("//*[@hreflang='en']").eachAttr("href"))
        .containsExactly(
            "https://shop.example/brands?lang=en", "https://shop.example/brands?lang=en");
    assertThat(out.toString()).startsWith("<?xml").contains("<urlset").endsWith("</urlset>\n");
  }

  @Test
  void escapesWhatXmlNeedsEscaped() throws IOException {
    new Sitemap(out, path -> "https://shop.example/?a=\"<&").add("");

    assertThat(out.toString()).contains("a=&quot;&lt;&amp;").doesNotContain("<&");
  }

  @Test
  void neverHoldsMoreEntriesThanAllowed() throws IOException {
    for (int i = 0; i < Sitemap.LARGEST; i++) {
      sitemap.add("/products/p" + i);
    }

    assertThat(sitemap.isFull()).isTrue();
    assertThat(out.toString().lines().count()).isEqualTo(Sitemap.LARGEST);
  }

  @Test
  void keepsSearchEnginesOutOfWhatIsPrivate() {
    assertThat(RobotsServlet.text("https://shop.example/sitemap.xml"))
        .contains("Disallow: /basket\n", "Disallow: /console\n", "Disallow: /api/\n")
        .endsWith("\nSitemap: https://shop.example/sitemap.xml\n");
  }
}
