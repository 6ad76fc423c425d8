package lingao.storefront.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.TraceGraph.Edge;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.Genealogy;
import lingao.catalog.trace.Genealogy.Thing;
import lingao.catalog.trace.GenealogyService;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.storefront.Samples;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphPageTest {

  private static final String ADDRESS = "/trace/" + Journeys.CODE + "/graph";
  private static final EpcKey BATCH = Journeys.batch().key();
  private static final EpcKey POND = new EpcKey("/01/09520008000020/10/POND7");
  private static final EpcKey FRY = new EpcKey("javascript:alert(1)");
  private static final EpcKey BOX = new EpcKey("/00/095200000000000010");

  private final ShopTester shop = new ShopTester();

  @BeforeEach
  void recordTheBatch() {
    when(shop.part(TraceService.class).find(any(TraceCode.class))).thenReturn(Optional.empty());
    when(shop.part(TraceService.class).find(Journeys.CODE))
        .thenReturn(Optional.of(Journeys.batch()));
    when(shop.part(ShowcaseService.class).bySlugs(any())).thenReturn(List.of(Samples.product()));
  }

  @Test
  void showsSourcesAndBoxesAsADrawingAndAsLists() {
    around(
        List.of(thing(POND, 1, "鱼苗", "Fry"), nameless(FRY, 2)),
        List.of(nameless(BOX, 1)),
        edge(POND, BATCH),
        edge(FRY, POND),
        edge(BATCH, BOX));

    Document page = shop.openPublic(ADDRESS, Language.ZH);

    assertThat(page.select("h1").text()).isEqualTo("泉水空心菜的来龙去脉");
    assertThat(page.select(".chain__box")).hasSize(4);
    assertThat(page.select(".chain__line")).hasSize(3);
    assertThat(page.select("section:has(#sources) > .branch > li > a").attr("href"))
        .isEqualTo(POND.value());
    assertThat(page.select("section:has(#sources) .branch .branch").text()).startsWith("其他");
    assertThat(page.select("section:has(#products) .branch a").text())
        .isEqualTo("包装箱或托盘 095200000000000010");
    assertThat(page.select("a[href^=javascript]")).isEmpty();
  }

  @Test
  void aBatchAloneSaysSo() {
    around(List.of(), List.of());

    Document page = shop.openPublic(ADDRESS, Language.EN);

    assertThat(page.select(".notice").text()).contains("straight from its source");
    assertThat(page.select("svg.chain, .branch")).isEmpty();
  }

  @Test
  void manyBoxesStayReadable() {
    List<Thing> boxes =
        IntStream.range(0, 60)
            .mapToObj(i -> nameless(new EpcKey("/00/0952000000000" + (10000 + i)), 1))
            .toList();
    around(
        List.of(), boxes, boxes.stream().map(box -> edge(BATCH, box.key())).toArray(Edge[]::new));

    Document page = shop.openPublic(ADDRESS, Language.EN);

    assertThat(page.select(".chain__box")).hasSize(7);
    assertThat(page.select(".chain__name").eachText()).contains("+ 55 more");
    assertThat(page.select(".branch li")).hasSize(60);
  }

  @Test
  void thereIsNoneForAnotherCode() {
    shop.open("/trace/LG0000000006/graph", Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
    shop.open("/trace/nonsense/graph", Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
  }

  private void around(List<Thing> sources, List<Thing> products, Edge... edges) {
    when(shop.part(GenealogyService.class).around(any(), anyInt()))
        .thenReturn(
            new Genealogy(
                thing(BATCH, 0, "空心菜", "Water spinach"),
                sources,
                products,
                Stream.of(edges).toList(),
                false));
  }

  private static Thing thing(EpcKey key, int depth, String zh, String en) {
    return new Thing(key, Optional.of(new LocalizedText(zh, en)), Optional.empty(), depth);
  }

  private static Thing nameless(EpcKey key, int depth) {
    return new Thing(key, Optional.empty(), Optional.empty(), depth);
  }

  private static Edge edge(EpcKey from, EpcKey to) {
    return new Edge(from, to, "ni:///e", "AggregationEvent");
  }
}
