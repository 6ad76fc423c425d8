package lingao.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.product.ProductCard;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults;
import lingao.catalog.search.ProductResults.Alternatives;
import lingao.catalog.search.SearchService;
import lingao.catalog.search.Vocabulary;
import lingao.catalog.search.VocabularyReader;
import lingao.catalog.trace.TraceService;
import lingao.kiosk.KioskTester;
import lingao.kiosk.Samples;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

class SearchPageTest {

  private static final Vocabulary NAMES =
      new Vocabulary(
          Map.of(),
          Map.of("seafood", Samples.text("海味", "Seafood")),
          Map.of("leafy-greens", Samples.text("叶菜", "Leafy greens")),
          Map.of("duowen", Samples.text("多文镇", "Duowen")));

  private final KioskTester kiosk = new KioskTester();

  @BeforeEach
  void findSome() {
    when(kiosk.part(VocabularyReader.class).current()).thenReturn(NAMES);
    find(found(8, 1, false, Optional.empty(), Samples.product()));
  }

  private void find(ProductResults results) {
    when(kiosk.part(SearchService.class).search(any())).thenReturn(results);
  }

  private static ProductResults found(
      long total,
      int page,
      boolean similar,
      Optional<Alternatives> alternatives,
      ProductCard... items) {
    return new ProductResults(
        total, page, 6, 3, false, similar, List.of(items), Map.of(), List.of(), alternatives);
  }

  @Test
  void hasAKeyboardAndABoxThatWorksAsPlainForm() {
    for (Language language : Language.values()) {
      Document screen = kiosk.openScreen("/haikou/search", language);
      assertThat(String.join("", screen.select("[data-key]").eachAttr("data-key")))
          .isEqualTo("1234567890qwertyuiopasdfghjklzxcvbnm ");
      assertThat(screen.select("form").attr("action")).isEqualTo("/kiosk/haikou/search");
      assertThat(screen.select("form [name]").eachAttr("name")).containsExactly("q");
      assertThat(screen.select("#found").attr("data-hall")).isEqualTo("/kiosk/haikou");
      assertThat(screen.select(".hints a").eachAttr("href"))
          .containsExactly("/kiosk/haikou/search?page=1&category=seafood");
      assertThat(screen.select("input[autofocus]")).as("the scanner's keys").isEmpty();
    }
    verify(kiosk.part(SearchService.class), never()).search(any());
  }

  @Test
  void showsWhatWasFoundWithItsShelfAndTheNextPage() {
    Document screen = kiosk.openScreen("/haikou/search?q=空心菜", Language.ZH);
    assertThat(screen.select("h1").text()).isEqualTo("空心菜");
    assertThat(screen.select(".result__count").text()).isEqualTo("找到 8 件好物");
    assertThat(screen.select(".tile").eachAttr("href"))
        .containsExactly("/kiosk/haikou/products/fresh-water-spinach");
    assertThat(screen.select(".tile__shelf").text()).isEqualTo("货架 D");
    assertThat(screen.select(".pager a").attr("href"))
        .isEqualTo("/kiosk/haikou/search?page=2&q=%E7%A9%BA%E5%BF%83%E8%8F%9C");
    assertThat(screen.select(".result__again").attr("href"))
        .isEqualTo("/kiosk/haikou/search?edit=%E7%A9%BA%E5%BF%83%E8%8F%9C");
    assertThat(screen.select(".result__notice, .result__try, .kinds, h2")).isEmpty();
  }

  @Test
  void showsTheLastPageForOneBeyond() {
    when(kiosk.part(SearchService.class).search(any()))
        .thenReturn(found(8, 77, false, Optional.empty()))
        .thenReturn(found(8, 2, false, Optional.empty(), Samples.product()));
    Document screen = kiosk.openScreen("/haikou/search?q=x&page=77", Language.EN);
    assertThat(screen.select(".pager").text()).isEqualTo("← Back 2 / 2");
    assertThat(screen.select(".tile")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "category=seafood,海味",
    "category=leafy-greens,叶菜",
    "town=duowen,多文镇",
    "town=nowhere,全部好物"
  })
  void namesTheCategoryOrTownThatWasChosen(String choice, String name) {
    Document screen = kiosk.openScreen("/haikou/search?" + choice, Language.ZH);
    assertThat(screen.select("h1").text()).isEqualTo(name);
    assertThat(screen.select(".result__again").attr("href")).isEqualTo("/kiosk/haikou/search");
  }

  @Test
  void saysThatWhatWasFoundIsOnlyAlike() {
    find(found(1, 1, true, Optional.empty(), Samples.product()));
    assertThat(notice("/haikou/search?q=spinahc")).startsWith("Nothing matches “spinahc” exactly");
  }

  private String notice(String address) {
    return kiosk.openScreen(address, Language.EN).select(".result__notice").text();
  }

  @Test
  void showsOtherGoodsWhereNothingWasFound() {
    find(found(0, 1, false, Optional.of(new Alternatives("菜", List.of(Samples.product())))));
    Document zh = kiosk.openScreen("/haikou/search?q=菜冰", Language.ZH);
    assertThat(zh.select("h1").text()).isEqualTo("没有找到“菜冰”");
    assertThat(zh.select("h2").text()).isEqualTo("按“菜”看看这些");
    assertThat(zh.select(".tile")).hasSize(1);
    assertThat(zh.select(".result__count, .pager")).isEmpty();

    find(found(0, 1, false, Optional.of(new Alternatives("", List.of(Samples.product())))));
    assertThat(kiosk.openScreen("/haikou/search?q=whale", Language.EN).select("h2").text())
        .isEqualTo("Have a look at what people buy most");
  }

  @Test
  void staysSensibleWhereThereIsNothingElseEither() {
    find(found(0, 1, false, Optional.empty()));
    Document screen = kiosk.openScreen("/haikou/search?q=whale", Language.EN);
    assertThat(screen.select(".tile, h2")).isEmpty();
    assertThat(screen.select(".result__again")).hasSize(1);
    assertThat(screen.select(".kinds a").text()).isEqualTo("Seafood");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%3Cb%3E%27{0}",
        "%E4%ZZ",
        "${x}",
        "a&page=-3",
        "a&page=9999999999",
        "a&category=.."
      })
  void staysSensibleForWhateverWasTyped(String query) {
    Document screen = kiosk.openScreen("/haikou/search?q=" + query, Language.ZH);
    assertThat(screen.select(".tile")).hasSize(1);
    assertThat(screen.select("h1 b")).isEmpty();
  }

  @Test
  void looksUpTheBeginningOfWhatIsTooLong() {
    kiosk.openScreen("/haikou/search?q=" + "鱼".repeat(1000), Language.ZH);
    ArgumentCaptor<ProductQuery> asked = ArgumentCaptor.forClass(ProductQuery.class);
    verify(kiosk.part(SearchService.class)).search(asked.capture());
    assertThat(asked.getValue().text()).hasSize(100);
  }

  @Test
  void bringsWordsBackToTheKeyboard() {
    Document screen = kiosk.openScreen("/haikou/search?edit=%22%3E%3Cb%3Ekxc", Language.ZH);
    assertThat(screen.select("#words").val()).isEqualTo("\"><b>kxc");
    verifyNoInteractions(kiosk.part(TraceService.class));
  }

  @Test
  void leadsFromACodeToItsJourney() {
    when(kiosk.part(TraceService.class).find(Samples.CODE))
        .thenReturn(Optional.of(Samples.batch()));
    kiosk.open("/haikou/search?q=lg+00002+00016", Language.ZH);
    assertThat(kiosk.status()).isEqualTo(303);
    assertThat(kiosk.redirectFrom("/haikou/search")).isEqualTo("/kiosk/haikou/trace/LG0000200016");
  }

  @Test
  void leadsFromABarCodeToItsProduct() {
    when(kiosk.part(TraceService.class).productOf(Samples.GTIN))
        .thenReturn(Optional.of("fresh-water-spinach"));
    kiosk.open("/haikou/search?q=9520002000019", Language.ZH);
    assertThat(kiosk.redirectFrom("/haikou/search"))
        .isEqualTo("/kiosk/haikou/products/fresh-water-spinach");
  }
}
