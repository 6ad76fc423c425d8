package lingao.storefront.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import lingao.catalog.account.Role;
import lingao.catalog.review.ReviewDesk;
import lingao.catalog.review.ReviewPage;
import lingao.catalog.review.ReviewState;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.review.Reviews;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReviewPagesTest {

  private final Office office = new Office();
  private final ReviewDesk desk = office.part(ReviewDesk.class);

  @Test
  void a_waiting_review_is_shown_as_it_is_and_approved() {
    clerkSees(ReviewState.PENDING);
    Document page = office.open("/office/reviews");
    verify(desk).page(ReviewState.PENDING, 1);
    assertThat(page.select(".review__words").text()).contains("<script>alert(1)</script>");
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.select("[name=approve]").val()).isEqualTo("77");
    assertThat(page.select("[name=reply]")).isEmpty();
    when(desk.approve(77)).thenReturn(true);
    press("approve", "77");
    verify(desk).approve(77);
    assertThat(office.open("/office/reviews").select(".office-message").text()).isEqualTo("已保存。");
  }

  @Test
  void a_review_is_turned_down_for_a_reason_that_stays_when_it_is_refused() {
    clerkSees(ReviewState.PENDING);
    when(desk.reject(anyLong(), any())).thenThrow(new InvalidValue("reason", "x"));
    office.open("/office/reviews");
    press("reject", "77", "reason-77", "短");
    Document page = Jsoup.parse(office.shop().wicket().getLastResponseAsString());
    assertThat(page.select(".office-message--error").text()).contains("2 个字以上");
    verify(desk).reject(77, "短");
  }

  @Test
  void an_approved_review_is_answered_and_can_still_be_turned_down() {
    clerkSees(ReviewState.APPROVED);
    Document page = office.open("/office/reviews?state=approved&page=2");
    verify(desk).page(ReviewState.APPROVED, 2);
    assertThat(page.select("[name=reject], [name=reply]")).hasSize(2);
    assertThat(page.select("[name=approve]")).isEmpty();
    press("reply", "77", "words-77", "谢谢您");
    verify(desk).reply(77, "谢谢您");
  }

  @Test
  void nonsense_does_nothing() {
    clerkSees(ReviewState.PENDING);
    office.open("/office/reviews?state=x&page=-5");
    press("approve", "77; drop table review");
    verify(desk, never()).approve(anyLong());
    assertThat(office.open("/office/reviews").select(".office-message").text()).contains("没有改变");
  }

  @Test
  void an_owner_answers_reviews_of_their_brand_alone() {
    office.signedIn(Office.member(8, Role.OWNER));
    when(desk.ofBrand(any(), anyInt())).thenReturn(page(ReviewState.APPROVED));
    Document page = office.open("/console/reviews");
    verify(desk).ofBrand("duowen-water-spinach", 1);
    assertThat(page.select("[name=approve], [name=reject]")).isEmpty();
    when(desk.reply(77, "谢谢")).thenReturn(true);
    press("reply", "77", "words-77", "谢谢");
    verify(desk).reply(77, "谢谢");
    office.open("/console/reviews");
    press("approve", "77");
    verify(desk, never()).approve(anyLong());
    office.open("/office/reviews");
    assertThat(office.shop().status()).isEqualTo(303);
  }

  @Test
  void the_console_is_not_for_the_office() {
    office.signedIn(Office.CLERK);
    office.open("/console/reviews");
    assertThat(office.shop().status()).isEqualTo(303);
    verify(desk, never()).ofBrand(any(), anyInt());
  }

  private void clerkSees(ReviewState state) {
    office.signedIn(Office.CLERK);
    when(desk.page(any(), anyInt())).thenReturn(page(state));
  }

  private static ReviewPage page(ReviewState state) {
    return new ReviewPage(1, 20, List.of(Reviews.review(state, Optional.empty())));
  }

  private void press(String... fields) {
    FormTester form = office.form("list");
    for (int i = 0; i < fields.length; i += 2) {
      office
          .shop()
          .wicket()
          .getRequest()
          .getPostParameters()
          .setParameterValue(fields[i], fields[i + 1]);
    }
    form.submit();
  }
}
