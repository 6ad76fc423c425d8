package lingao.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.link.CodeLinks;
import lingao.storefront.web.Language;
import lingao.storefront.web.PublicAddress;
import org.apache.wicket.Component;
import org.apache.wicket.markup.IMarkupFragment;
import org.apache.wicket.markup.Markup;
import org.apache.wicket.util.tester.WicketTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The shop's pages without a container: what they inject is what the test put there, or a mock that
 * answers nothing. Today is {@link #TODAY} in the county.
 */
public final class ShopTester {

  /** The day on which tests look at the shop. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Parts parts = new Parts();
  private final WicketTester wicket;

  /** A shop that knows its address and the day. */
  public ShopTester() {
    PublicAddress address = part(PublicAddress.class);
    when(address.of(anyString())).thenAnswer(call -> "https://shop.test" + call.getArgument(0));
    parts.put(CodeLinks.class, new CodeLinks("https://shop.test"));
    parts.put(
        ShopTime.class,
        new ShopTime(
            Clock.fixed(TODAY.atTime(12, 0).atZone(ShopTime.ZONE).toInstant(), ShopTime.ZONE)));
    wicket =
        new WicketTester(
            new ShopApplication() {
              @Override
              protected Parts injector() {
                return parts;
              }
            });
  }

  /** The mock that pages get for {@code type}, to be told what to answer. */
  public <T> T part(Class<T> type) {
    return parts.get(type);
  }

  /** Lets pages get {@code part} for {@code type}. */
  public <T> void put(Class<T> type, T part) {
    parts.put(type, part);
  }

  /** The page at an address such as {@code /brands?lang=en}, as that reader gets it. */
  public Document open(String address, Language language) {
    wicket.getSession().setLocale(language.locale());
    wicket.executeUrl("." + address);
    return Jsoup.parse(wicket.getLastResponseAsString());
  }

  /**
   * The page in that language, and proof that it is as all public pages must be: answered with 200,
   * stateless, bookmarkable, without a session, in the reader's language, with one main heading, no
   * heading left out, a text for each picture and no inline style or script.
   */
  public Document openPublic(String address, Language language) {
    Document page = open(address, language);
    assertThat(wicket.getLastResponse().getStatus()).as("status of " + address).isEqualTo(200);
    assertThat(wicket.getLastRenderedPage().isPageStateless()).as("stateless").isTrue();
    assertThat(wicket.getLastRenderedPage().isBookmarkable()).as("bookmarkable").isTrue();
    assertThat(hasSession()).as("session bound").isFalse();
    PageRules.check(page, language);
    return page;
  }

  /** What a plain form of a page is answered with; names and values of its fields by turns. */
  public Document post(String address, Language language, String... fields) {
    wicket.getSession().setLocale(language.locale());
    wicket.getRequest().setMethod("POST");
    for (int i = 0; i < fields.length; i += 2) {
      wicket.getRequest().getPostParameters().addParameterValue(fields[i], fields[i + 1]);
    }
    wicket.executeUrl("." + address);
    return Jsoup.parse(wicket.getLastResponseAsString());
  }

  /** Where the last answer leads, a path of the shop. */
  public String location() {
    return wicket.getLastResponse().getHeader("Location");
  }

  /** The markup of a component alone. */
  public Document render(Component component, Language language) {
    wicket.getSession().setLocale(language.locale());
    IMarkupFragment tag =
        Markup.of("<wicket:container wicket:id='" + component.getId() + "'></wicket:container>");
    wicket.startComponentInPage(component, tag);
    return Jsoup.parseBodyFragment(wicket.getLastResponseAsString());
  }

  /** HTTP status of the last answer. */
  public int status() {
    return wicket.getLastResponse().getStatus();
  }

  /** Whether the shop keeps a session for the reader by now. */
  public boolean hasSession() {
    return !wicket.getSession().isTemporary();
  }

  /** The tester itself, for headers, cookies and forms. */
  public WicketTester wicket() {
    return wicket;
  }
}
