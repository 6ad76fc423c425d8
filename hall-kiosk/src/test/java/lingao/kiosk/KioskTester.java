package lingao.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.hall.HallService;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.link.CodeLinks;
import lingao.kiosk.layout.HallLinks;
import lingao.storefront.web.Language;
import lingao.storefront.web.PublicAddress;
import org.apache.wicket.util.tester.WicketTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The kiosk of the Haikou hall without a container: what screens inject is what the test put there,
 * or a mock that answers nothing. Today is {@link #TODAY} in the county.
 */
public final class KioskTester {

  /** The day on which tests look at the kiosk. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /** The moment at which they do. */
  public static final Instant NOW = TODAY.atTime(12, 0).atZone(ShopTime.ZONE).toInstant();

  private final Parts parts = new Parts();
  private final WicketTester wicket;

  /** A kiosk that knows its hall, its address and the day. */
  public KioskTester() {
    PublicAddress address = part(PublicAddress.class);
    when(address.of(anyString())).thenAnswer(call -> "https://shop.test" + call.getArgument(0));
    HallService halls = part(HallService.class);
    when(halls.halls()).thenReturn(List.of(Samples.hall()));
    when(halls.hall(new Slug("haikou"))).thenReturn(Optional.of(Samples.hallDetail()));
    parts.put(CodeLinks.class, new CodeLinks("https://shop.test"));
    parts.put(ShopTime.class, new ShopTime(Clock.fixed(NOW, ShopTime.ZONE)));
    wicket =
        new WicketTester(
            new KioskApplication() {
              @Override
              protected Parts injector() {
                return parts;
              }
            });
  }

  /** The mock that screens get for {@code type}, to be told what to answer. */
  public <T> T part(Class<T> type) {
    return parts.get(type);
  }

  /** The screen at an address such as {@code /haikou/brands}, as that visitor gets it. */
  public Document open(String address, Language language) {
    wicket.getSession().setLocale(language.locale());
    wicket.executeUrl("." + address);
    return Jsoup.parse(wicket.getLastResponseAsString());
  }

  /**
   * The screen in that language, and proof that it is as all screens must be: answered with 200,
   * stateless, bookmarkable, without a session, and as {@link ScreenRules} says.
   */
  public Document openScreen(String address, Language language) {
    Document screen = open(address, language);
    assertThat(status()).as("status of " + address).isEqualTo(200);
    assertThat(wicket.getLastRenderedPage().isPageStateless()).as("stateless").isTrue();
    assertThat(wicket.getLastRenderedPage().isBookmarkable()).as("bookmarkable").isTrue();
    assertThat(hasSession()).as("session bound").isFalse();
    ScreenRules.check(screen, language);
    return screen;
  }

  /** Sends a form of the screen at an address, with names and values of its fields in turn. */
  public Document send(String address, Language language, String... fields) {
    wicket.getSession().setLocale(language.locale());
    wicket.getRequest().setMethod("POST");
    for (int i = 0; i < fields.length; i += 2) {
      wicket.getRequest().getPostParameters().setParameterValue(fields[i], fields[i + 1]);
    }
    wicket.executeUrl("." + address);
    return Jsoup.parse(wicket.getLastResponseAsString());
  }

  /** Whether the last answer may be kept by anybody. */
  public String cacheControl() {
    return wicket.getLastResponse().getHeader("Cache-Control");
  }

  /** Has screens get a part of the kiosk itself, with mocks behind it. */
  public <T> void use(Class<T> type, T part) {
    parts.put(type, parts.into(part));
  }

  /** From now on a screen that fails is answered as a visitor gets it, not thrown. */
  public void answerFailures() {
    wicket.setExposeExceptions(false);
  }

  /** HTTP status of the last answer. */
  public int status() {
    return wicket.getLastResponse().getStatus();
  }

  /** Whether the kiosk keeps a session for the visitor by now. */
  public boolean hasSession() {
    return !wicket.getSession().isTemporary();
  }

  /** Media type of the last answer. */
  public String contentType() {
    return wicket.getLastResponse().getContentType();
  }

  /** Where the last answer sends the visitor from {@code address}, from the server's root. */
  public String redirectFrom(String address) {
    String location = wicket.getLastResponse().getHeader("Location");
    return URI.create(HallLinks.CONTEXT + address).resolve(location).toString();
  }
}
