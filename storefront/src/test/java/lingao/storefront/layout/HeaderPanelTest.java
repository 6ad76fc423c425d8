package lingao.storefront.layout;

import static org.assertj.core.api.Assertions.assertThat;

import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderPanelTest {

  private final ShopTester shop = new ShopTester();

  private Document open(Language language) {
    return shop.open("/error/404?q=%22%3E%3Cb%3Ex", language);
  }

  @ParameterizedTest
  @EnumSource
  void searchesByPlainFormWhereNoScriptRuns(Language language) {
    Document page = open(language);

    assertThat(page.select("form[role=search]").attr("action")).isEqualTo("/products");
    assertThat(page.select("form[role=search] [name]").eachAttr("name")).containsExactly("q");
    assertThat(page.select("#search-list[hidden]").text()).isEmpty();
    assertThat(page.select("[role=combobox]")).isEmpty();
  }

  @Test
  void bringsTheWordsOfItsSuggestions() {
    assertThat(open(Language.ZH).select("#search-list").attr("data-whole")).isEqualTo("搜索“{0}”");
    assertThat(open(Language.EN).select("#search-list").attr("data-town")).isEqualTo("town");
    assertThat(open(Language.EN).select("#search-status[role=status]")).hasSize(1);
  }

  @Test
  void keepsWhatWasTypedAsText() {
    assertThat(open(Language.ZH).select("#search-box").val()).isEqualTo("\"><b>x");
  }
}
