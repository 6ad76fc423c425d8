package lingao.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class FiltersTest {

  /** Else the API's stream of events, which is asynchronous, could not begin. */
  @Test
  void filters_of_all_addresses_let_asynchronous_answers_pass() throws IOException {
    String written = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
    Document xml = Jsoup.parse(written, "", Parser.xmlParser());

    for (Element mapping : xml.select("filter-mapping:has(url-pattern:matchesOwn(^/\\*$))")) {
      String name = mapping.select("filter-name").text();
      assertThat(
              xml.select("filter:has(filter-name:matchesOwn(^" + name + "$)) > async-supported")
                  .text())
          .as(name)
          .isEqualTo("true");
    }
    assertThat(xml.select("filter-mapping:has(url-pattern:matchesOwn(^/\\*$))"))
        .hasSizeGreaterThan(3);
  }
}
