package lingao.storefront.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.media.UnreadablePicture;
import lingao.catalog.review.Buyer;
import lingao.catalog.review.NewReview;
import lingao.catalog.review.ReviewRefused;
import lingao.catalog.review.ReviewService;
import lingao.catalog.review.ReviewState;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewPageTest {

  private static final Buyer GUEST = new Buyer.Guest("token");
  private static final String ADDRESS = "/orders/" + Reviews.NUMBER + "/review?token=token";
  private static final String LINE = ADDRESS + "&sku=DW-KXC-500";

  private final ShopTester shop = new ShopTester();
  private final ReviewService reviews = shop.part(ReviewService.class);

  @BeforeEach
  void bought() {
    when(shop.part(CurrentCustomer.class).id()).thenReturn(Optional.empty());
    when(reviews.purchase(any(), any())).thenReturn(Optional.empty());
    when(reviews.purchase(Reviews.NUMBER, GUEST)).thenReturn(Optional.of(Reviews.purchase(true)));
    when(reviews.written(any(), any())).thenReturn(List.of());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_was_bought_can_be_reviewed(Language language) {
    Document page = shop.openPublic(ADDRESS, language);
    assertThat(page.select(".write__item a").eachAttr("href"))
        .containsExactly(LINE + "#write", ADDRESS + "&sku=DW-KXC-1000#write");
    assertThat(page.select("form.write__form")).isEmpty();
    assertThat(shop.wicket().getLastResponse().getHeader("Referrer-Policy"))
        .isEqualTo("same-origin");
    assertThat(shop.openPublic(LINE, language).select("form.write__form")).hasSize(1);
  }

  @Test
  void to_others_the_order_is_not_there() {
    shop.open("/orders/" + Reviews.NUMBER + "/review?token=other", Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
    shop.open("/orders/" + Reviews.NUMBER + "/review", Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
  }

  @Test
  void its_customer_needs_no_token() {
    when(shop.part(CurrentCustomer.class).id()).thenReturn(Optional.of(5L));
    when(reviews.purchase(Reviews.NUMBER, new Buyer.Account(5)))
        .thenReturn(Optional.of(Reviews.purchase(true)));
    shop.openPublic("/orders/" + Reviews.NUMBER + "/review", Language.ZH);
    assertThat(shop.status()).isEqualTo(200);
  }

  @Test
  void what_was_not_received_waits() {
    when(reviews.purchase(Reviews.NUMBER, GUEST)).thenReturn(Optional.of(Reviews.purchase(false)));
    Document page = shop.openPublic(LINE, Language.ZH);
    assertThat(page.select(".notice").text()).contains("收到货以后");
    assertThat(page.select(".write__item a, form.write__form")).isEmpty();
    shop.post(LINE, Language.ZH, "stars", "5", "words", "好吃");
    verify(reviews, never()).write(any(), any(), any(), any());
  }

  @Test
  void a_review_is_written_and_thanked_for() {
    shop.post(LINE, Language.ZH, "stars", "5", "words", " 好吃 ");
    verify(reviews).write(Reviews.NUMBER, GUEST, "DW-KXC-500", new NewReview(5, "好吃", List.of()));
    assertThat(shop.status()).isEqualTo(303);
    assertThat(shop.location()).endsWith("review?token=token&done=1");
    assertThat(shop.openPublic(ADDRESS + "&done=1", Language.ZH).select(".write__done").text())
        .contains("谢谢您的评价");
  }

  @Test
  void one_that_is_there_is_edited_and_its_pictures_stay_if_wished() {
    when(reviews.written(Reviews.NUMBER, GUEST))
        .thenReturn(List.of(Reviews.review(ReviewState.REJECTED, Optional.empty())));
    Document page = shop.openPublic(LINE, Language.ZH);
    assertThat(page.select(".write__state").get(0).text()).isEqualTo("没有通过：含有广告");
    assertThat(page.select("textarea").text()).contains("<script>");
    assertThat(page.select("[name=stars][checked]").val()).isEqualTo("4");
    assertThat(page.select("[name=keep]")).hasSize(1);
    shop.post(LINE, Language.ZH, "stars", "3", "words", "还可以", "keep", "on");
    verify(reviews).edit(any(), any(), eq("DW-KXC-500"), any(), eq(true));
    shop.post(LINE, Language.ZH, "stars", "3", "words", "还可以");
    verify(reviews).edit(any(), any(), eq("DW-KXC-500"), any(), eq(false));
    verify(reviews, never()).write(any(), any(), any(), any());
  }

  @Test
  void what_is_wrong_is_told_and_what_was_typed_stays() {
    Document page = shop.post(LINE, Language.ZH, "stars", "9", "words", "很好吃");
    assertThat(shop.status()).isEqualTo(422);
    assertThat(page.select("#stars .field__mistake").text()).contains("1 至 5 星");
    assertThat(page.select("textarea").text()).isEqualTo("很好吃");
    page = shop.post(LINE, Language.ZH, "stars", "2", "words", "好");
    assertThat(page.select("#words-mistake").text()).contains("2 至 1000");
    assertThat(page.select("[name=stars][checked]").val()).isEqualTo("2");

    UnreadablePicture unreadable = mock();
    doThrow(unreadable).when(reviews).write(any(), any(), any(), any());
    page = shop.post(LINE, Language.ZH, "stars", "5", "words", "有图");
    assertThat(page.select("#pictures-mistake").text()).contains("不是能打开的");
    assertThat(page.select("textarea").text()).isEqualTo("有图");

    ReviewRefused refused = mock(ReviewRefused.AlreadyWritten.class);
    doThrow(refused).when(reviews).write(any(), any(), any(), any());
    shop.post(LINE, Language.ZH, "stars", "5", "words", "再来");
    assertThat(shop.status()).isEqualTo(409);
    verify(reviews, never()).edit(any(), any(), any(), any(), anyBoolean());
  }
}
