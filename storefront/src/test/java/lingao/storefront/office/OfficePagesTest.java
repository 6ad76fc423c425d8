package lingao.storefront.office;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.Role;
import lingao.catalog.dispatch.DispatchService;
import lingao.catalog.dispatch.Stage;
import lingao.catalog.ordering.OrderDesk;
import lingao.catalog.ordering.OrderFilter;
import lingao.catalog.ordering.OrderPage;
import lingao.catalog.review.ReviewDesk;
import lingao.catalog.review.ReviewPage;
import lingao.catalog.review.ReviewState;
import org.apache.wicket.Page;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePagesTest {

  private static final List<String> OPEN = List.of("SignInPage", "FirstAccountPage");

  private final Office office = new Office();

  @Test
  void each_page_asks_who_is_there_but_those_before_the_door() {
    List<JavaClass> pages =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("lingao.storefront.office")
                .stream()
                .filter(c -> c.isAssignableTo(Page.class))
                .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .toList();
    assertThat(pages).hasSizeGreaterThanOrEqualTo(8);
    assertThat(pages)
        .allMatch(c -> c.isAssignableTo(OfficePage.class) || OPEN.contains(c.getSimpleName()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/office",
        "/office/returns",
        "/office/returns/L2611297KQ3M8F-1",
        "/office/missed",
        "/office/synonyms",
        "/office/synonyms/new",
        "/office/synonyms/5",
        "/office/index",
        "/office/mails",
        "/office/payments",
        "/office/mails/8",
        "/office/staff",
        "/office/dispatch",
        "/office/password"
      })
  void a_page_is_for_the_office_alone(String address) {
    office.open(address);
    office.expectRedirectTo("/office/sign-in?to=" + encoded(address) + "%3Flang%3Dzh");
    office.signedIn(Office.member(8, Role.OWNER)).open(address);
    assertThat(office.shop().status()).isEqualTo(303);

    Document page = office.signedIn(Office.CLERK).open(address);
    assertThat(office.shop().status()).isEqualTo(200);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select(".office-menu [aria-current]").size())
        .isEqualTo(address.equals("/office/password") ? 0 : 1);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    assertThat(office.shop().wicket().getLastRenderedPage().isPageStateless()).isTrue();
    assertThat(office.shop().wicket().getLastResponse().getHeader("Cache-Control"))
        .isEqualTo("no-store");
    verify(office.part(CurrentStaff.class)).become(Office.CLERK);
  }

  @Test
  void the_overview_tells_what_waits_and_leads_there() {
    when(office.part(DispatchService.class).counts(Optional.empty()))
        .thenReturn(Map.of(Stage.TO_PACK, 1_234L, Stage.OVERDUE, 2L));
    when(office.part(OrderDesk.class).page(new OrderFilter(Optional.empty(), true, ""), 1))
        .thenReturn(new OrderPage(3, List.of()));
    when(office.part(ReviewDesk.class).page(ReviewState.PENDING, 1))
        .thenReturn(new ReviewPage(5, 20, List.of()));
    Document page = office.signedIn(Office.CLERK).open("/office");
    Map<String, String> figures =
        page.select(".office-card").stream()
            .collect(
                toMap(
                    card -> card.select("a").attr("href"),
                    card -> card.select(".office-card__figure").text()));
    assertThat(figures)
        .containsEntry("/office/dispatch", "1,234")
        .containsEntry("/office/dispatch?stage=packing", "0")
        .containsEntry("/office/dispatch?stage=overdue", "2")
        .containsEntry("/office/orders?status=held", "3")
        .containsEntry("/office/reviews", "5")
        .containsEntry("/office/payments", "1")
        .containsEntry("/office/index", "正常");
    assertThat(page.select(".office-card__figure--none").eachText())
        .contains("0")
        .doesNotContain("2");
  }

  @Test
  void who_signs_out_is_nobody_any_more() {
    office.signedIn(Office.CLERK).open("/office");
    office.form("top:who:sign-out").submit();
    office.open("/office");
    assertThat(office.shop().status()).isEqualTo(303);
  }

  private static String encoded(String address) {
    return address.replace("/", "%2F");
  }
}
