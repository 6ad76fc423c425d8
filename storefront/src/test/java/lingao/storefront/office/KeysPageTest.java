package lingao.storefront.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.account.Role;
import lingao.catalog.epcis.access.BrandKey;
import lingao.catalog.epcis.access.BrandKeys;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Slug;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class KeysPageTest {

  private static final Slug BRAND = new Slug("duowen-water-spinach");
  private static final String KEY = "lgk_abcdefghijklmnopqrstuvwxyz012345";

  private final Office office = new Office();
  private final BrandKeys keys = office.part(BrandKeys.class);

  @Test
  void a_new_key_is_told_once_and_not_again() {
    ownerSees(List.of());
    when(keys.make(BRAND, "scale <1>", "clerk")).thenReturn(KEY);
    assertThat(office.open("/console/keys").select(".office-empty")).hasSize(1);
    make("scale <1>");
    assertThat(page().select(".office-issued__password").text()).isEqualTo(KEY);
    assertThat(office.open("/console/keys").text()).doesNotContain(KEY);
  }

  @Test
  void a_name_that_is_refused_makes_none() {
    ownerSees(List.of());
    when(keys.make(any(), any(), any())).thenThrow(new InvalidValue("key.name", "x"));
    office.open("/console/keys");
    make(" ");
    assertThat(page().select(".office-issued")).isEmpty();
    assertThat(page().select(".office-message--error").text()).contains("1 至 60");
  }

  @Test
  void a_key_of_the_brand_is_ended_and_no_other() {
    ownerSees(List.of(new BrandKey(5, "scale", "2345", "clerk", Instant.EPOCH, Optional.empty())));
    when(keys.revoke(BRAND, 5)).thenReturn(true);
    assertThat(office.open("/console/keys").select("[name=end]").val()).isEqualTo("5");
    press("6");
    verify(keys, never()).revoke(any(), anyLong());
    office.open("/console/keys");
    press("5");
    verify(keys).revoke(BRAND, 5);
    assertThat(office.open("/console/keys").select(".office-message").text()).contains("scale");
  }

  @Test
  void the_office_has_no_keys() {
    office.signedIn(Office.CLERK);
    office.open("/console/keys");
    assertThat(office.shop().status()).isEqualTo(303);
    verify(keys, never()).of(any());
  }

  private void ownerSees(List<BrandKey> all) {
    office.signedIn(Office.member(8, Role.OWNER));
    when(keys.of(BRAND)).thenReturn(all);
  }

  private void make(String name) {
    FormTester form = office.form("new");
    form.setValue("name", name);
    form.submit();
  }

  private void press(String id) {
    FormTester form = office.form("list");
    office.shop().wicket().getRequest().getPostParameters().setParameterValue("end", id);
    form.submit();
  }

  private Document page() {
    return Jsoup.parse(office.shop().wicket().getLastResponseAsString());
  }
}
