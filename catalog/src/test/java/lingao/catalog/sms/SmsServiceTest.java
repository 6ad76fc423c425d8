package lingao.catalog.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopSecret;
import lingao.catalog.shared.ShopTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsServiceTest {

  private final SmsService sms = new SmsService();
  private final SmsAnswers answers = mock();
  private final MemoryBook book = new MemoryBook();
  private Instant now = Instant.parse("2026-11-29T12:00:00Z");

  @BeforeEach
  void open() {
    ShopSecret secret = mock();
    when(secret.sign(anyString(), anyString()))
        .thenAnswer(call -> "hash " + call.getArgument(1, String.class).hashCode());
    ShopTime time = mock();
    when(time.now()).thenAnswer(call -> now);
    when(answers.to(any(), any())).thenReturn("an answer");
    sms.provider = mock();
    sms.book = book;
    sms.answers = answers;
    sms.replies = new SmsReplies();
    sms.replies.url = "https://shop.example";
    sms.secret = secret;
    sms.time = time;
  }

  private Optional<String> ask(String from, String text) {
    return sms.answer(new InboundSms(from, text, "x", Optional.empty()));
  }

  @Test
  void what_is_not_the_providers_is_not_even_looked_at() {
    doThrow(new UntrustedSms("no")).when(sms.provider).verify(any());
    assertThatThrownBy(() -> ask("13800138000", "LG0000200016")).isInstanceOf(UntrustedSms.class);
    verifyNoInteractions(answers);
    assertThat(book.numbers()).isEmpty();
  }

  @Test
  void a_number_that_asks_too_much_is_told_once_and_then_nothing_until_its_hour_is_over() {
    for (int i = 0; i < SmsService.MOST; i++) {
      assertThat(ask("13800138000", "a" + i)).contains("an answer");
    }
    assertThat(ask("+86 138-0013-8000", "b").orElseThrow()).contains("太频繁");
    assertThat(ask("008613800138000", "c")).isEmpty();
    assertThat(ask("13900138000", "d")).contains("an answer");
    now = now.plus(SmsService.PER);
    assertThat(ask("13800138000", "e")).contains("an answer");
  }

  @Test
  void the_same_words_within_seconds_are_answered_the_same_and_counted_once() {
    for (int i = 0; i < 50; i++) {
      assertThat(ask("13800138000", "same")).contains("an answer");
    }
    verify(answers, times(1)).to(any(), any());
    now = now.plus(SmsService.STUTTER).plusSeconds(1);
    ask("13800138000", "same");
    verify(answers, times(2)).to(any(), any());
  }

  @Test
  void a_message_passed_on_again_hours_later_is_known_by_its_name() {
    sms.answer(new InboundSms("13800138000", "a", "x", Optional.of("m1")));
    now = now.plus(Duration.ofHours(20));
    sms.answer(new InboundSms("13800138000", "a", "x", Optional.of("m1")));
    verify(answers, times(1)).to(any(), any());
    sms.answer(new InboundSms("13800138000", "a", "x", Optional.of("m2")));
    verify(answers, times(2)).to(any(), any());
  }

  @Test
  void a_message_with_a_time_is_known_again_after_a_stutter() {
    Optional<String> time = Optional.of("1764417600");
    InboundSms sent = new InboundSms("13800138000", "a", "x", Optional.empty(), time);
    sms.answer(sent);
    now = now.plus(Duration.ofMinutes(4));
    sms.answer(sent);
    verify(answers, times(1)).to(any(), any());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1234", "1380013800a", "12345678901234567", "+", "a\u0000"})
  void a_sender_without_a_number_is_refused(String from) {
    assertThatThrownBy(() -> ask(from, "hello")).isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_text_longer_than_any_message_is_refused() {
    assertThatThrownBy(() -> ask("13800138000", "a".repeat(SmsService.LONGEST + 1)))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void numbers_and_words_are_not_printed() {
    InboundSms message = new InboundSms("13800138000", "geheim", "x", Optional.empty());
    assertThat(message + " " + Sender.of(message.from())).doesNotContain("138", "geheim");
  }
}
