package lingao.kiosk.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import lingao.catalog.basket.BasketHandoff;
import lingao.catalog.basket.BasketNote;
import lingao.catalog.basket.BasketService;
import lingao.catalog.basket.BasketView;
import lingao.catalog.basket.UnknownBasket;
import lingao.catalog.shared.Money;
import lingao.kiosk.Baskets;
import lingao.kiosk.KioskTester;
import lingao.kiosk.Samples;
import lingao.kiosk.visit.HallBaskets;
import lingao.kiosk.visit.Visit;
import lingao.kiosk.visit.Visits;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BasketPageTest {

  private static final String ADDRESS = "/haikou/basket";

  private final KioskTester kiosk = new KioskTester();
  private final BasketService baskets = kiosk.part(BasketService.class);

  @BeforeEach
  void visitor() {
    when(kiosk.part(Visits.class).of(any())).thenReturn(Visit.NEW.withBasket("b"));
    when(kiosk.part(HallBaskets.class).at(eq("haikou"), any())).thenReturn(Baskets.choice("A", 3));
  }

  @Test
  void tellsWhatIsInItAndWhatItCosts() {
    holds(Baskets.of(Baskets.line("A", 2)));
    Document zh = kiosk.openScreen(ADDRESS, Language.ZH);
    assertThat(zh.select(".basket-line__what").text()).isEqualTo("泉水空心菜 500 克 · ¥9.80");
    assertThat(zh.select(".basket-line__sum").text()).isEqualTo("¥19.60");
    assertThat(zh.select(".basket-sum").text()).isEqualTo("共 2 件 合计 ¥19.60");
    assertThat(zh.select("[data-pieces]").attr("data-pieces")).isEqualTo("2");
    assertThat(zh.select(".basket-foot a.button--large").attr("href"))
        .isEqualTo("/kiosk/haikou/checkout");
    assertThat(kiosk.cacheControl()).isEqualTo("no-store");
    Document en = kiosk.openScreen(ADDRESS, Language.EN);
    assertThat(en.select("#more-A").attr("aria-label"))
        .isEqualTo("One more of Spring water spinach 500 g");
    verify(kiosk.part(Visits.class), times(2)).keep(any(), eq(Visit.NEW.withBasket("b")));
  }

  @Test
  void stepsUpToWhatLiesInTheHallAndDownToOne() {
    holds(Baskets.of(Baskets.line("A", 2)));
    Document some = kiosk.openScreen(ADDRESS, Language.ZH);
    assertThat(some.select("#less-A").attr("value")).isEqualTo("1");
    assertThat(some.select("#more-A").attr("value")).isEqualTo("3");
    assertThat(some.select("button[disabled]")).isEmpty();
    holds(Baskets.of(Baskets.line("A", 3)));
    assertThat(kiosk.openScreen(ADDRESS, Language.ZH).select("button[disabled]").eachAttr("id"))
        .containsExactly("more-A");
    holds(Baskets.of(Baskets.line("A", 1)));
    assertThat(kiosk.openScreen(ADDRESS, Language.ZH).select("button[disabled]").eachAttr("id"))
        .containsExactly("less-A");
  }

  @Test
  void saysWhatTheHallHasNotAndLeadsOnOnlyOnceItIsPutRight() {
    holds(
        Baskets.with(
            List.of(
                new BasketNote.Gone("G", Samples.text("旧货", "Old")),
                new BasketNote.PriceChanged(
                    "A", Samples.text("空心菜", "Spinach"), new Money(900), new Money(980))),
            Baskets.line("A", 5),
            Baskets.line("B", 1)));
    Document screen = kiosk.openScreen(ADDRESS, Language.ZH);
    assertThat(screen.select(".basket-notes p").eachText())
        .containsExactly(
            "旧货 已下架", "空心菜 的价格由 ¥9.00 变为 ¥9.80", "泉水空心菜 500 克 本馆只剩 3 件", "泉水空心菜 500 克 本馆刚刚售完");
    assertThat(screen.select("a[href$=checkout]")).isEmpty();
    kiosk.send(ADDRESS, Language.ZH, "do", "fit");
    assertThat(kiosk.status()).isEqualTo(303);
    verify(kiosk.part(HallBaskets.class)).fit("haikou", "b");
  }

  @Test
  void isEmptyForWhoHasNothingWhateverTheirCookieSays() {
    when(baskets.find("b")).thenReturn(Optional.empty());
    Document swept = kiosk.openScreen(ADDRESS, Language.ZH);
    assertThat(swept.select(".basket-empty__text").text()).startsWith("还没有挑选好物");
    assertThat(swept.select("[data-pieces]").attr("data-pieces")).isEqualTo("0");
    when(kiosk.part(Visits.class).of(any())).thenReturn(Visit.NEW);
    assertThat(kiosk.openScreen(ADDRESS, Language.EN).select(".basket-line")).isEmpty();
    verify(kiosk.part(Visits.class), never()).keep(any(), any());
  }

  @Test
  void changesPiecesAndComesBack() {
    kiosk.send(ADDRESS, Language.ZH, "do", "set", "sku", "A", "quantity", "3");
    assertThat(kiosk.status()).isEqualTo(303);
    assertThat(kiosk.redirectFrom(ADDRESS)).isEqualTo("/kiosk/haikou/basket");
    verify(baskets).set("b", "A", 3);
    kiosk.send(ADDRESS, Language.ZH, "do", "set", "sku", "A", "quantity", "0");
    verify(baskets).set("b", "A", 0);
  }

  @Test
  void isNotShakenByWhatNoScreenSends() {
    doThrow(mock(UnknownBasket.class)).when(baskets).set(anyString(), anyString(), anyInt());
    for (String pieces : new String[] {"", "-1", "100", "1e3", "٣", "9".repeat(400)}) {
      kiosk.send(ADDRESS, Language.ZH, "do", "set", "sku", "A", "quantity", pieces);
      assertThat(kiosk.status()).as(pieces).isEqualTo(303);
    }
    kiosk.send(ADDRESS, Language.ZH, "do", "drop table basket");
    assertThat(kiosk.status()).isEqualTo(303);
    kiosk.send(ADDRESS, Language.ZH);
    assertThat(kiosk.status()).isEqualTo(303);
  }

  @Test
  void goesToThePhoneByACodeOfItsOwn() {
    when(kiosk.part(BasketHandoff.class).offer("b")).thenReturn("token.signed");
    kiosk.send(ADDRESS, Language.ZH, "do", "phone");
    assertThat(kiosk.redirectFrom(ADDRESS)).isEqualTo("/kiosk/haikou/basket/phone");
    Visit offered = Visit.NEW.withBasket("b").withHandoff("token.signed");
    verify(kiosk.part(Visits.class)).keep(any(), eq(offered));

    when(kiosk.part(Visits.class).of(any())).thenReturn(offered);
    when(kiosk.part(BasketHandoff.class).offered("token.signed"))
        .thenReturn(Optional.of(Baskets.of(Baskets.line("A", 2))));
    Document screen = kiosk.openScreen(ADDRESS + "/phone", Language.ZH);
    assertThat(screen.select("svg.qr path").attr("d")).startsWith("M4 4h7");
    assertThat(screen.select("[data-watch=offered][data-state=true]")).hasSize(1);
    assertThat(screen.select("body").attr("data-quiet")).isEqualTo("120");

    when(kiosk.part(BasketHandoff.class).offered("token.signed")).thenReturn(Optional.empty());
    Document taken = kiosk.openScreen(ADDRESS + "/phone", Language.EN);
    assertThat(taken.select("h1").text()).isEqualTo("Your basket is on your phone");
    assertThat(taken.select("svg.qr")).isEmpty();
  }

  @Test
  void showsNoCodeToWhoAskedForNone() {
    kiosk.open(ADDRESS + "/phone", Language.ZH);
    assertThat(kiosk.status()).isEqualTo(303);
    assertThat(kiosk.redirectFrom(ADDRESS + "/phone")).isEqualTo("/kiosk/haikou/basket");
  }

  private void holds(BasketView basket) {
    when(baskets.find("b")).thenReturn(Optional.of(basket));
  }
}
