package lingao.catalog.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import lingao.catalog.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class NoticeServiceTest {

  private final NoticeService notices = new NoticeService();

  @BeforeEach
  void parts() {
    notices.reader = mock();
    notices.gateway = mock();
    notices.bookings = mock();
    when(notices.bookings.book(any())).thenReturn(true);
  }

  @Test
  void money_is_booked_with_the_method_that_really_paid() {
    when(notices.gateway.intent("pi_1"))
        .thenReturn(intent(IntentStatus.SUCCEEDED, PaymentMethod.CARD));
    assertThat(booked(intent(IntentStatus.SUCCEEDED, null)).method()).contains(PaymentMethod.CARD);
  }

  @Test
  void money_is_booked_even_while_the_payment_service_does_not_answer() {
    when(notices.gateway.intent("pi_1")).thenThrow(new PaymentUnavailable("away", null));
    assertThat(booked(intent(IntentStatus.SUCCEEDED, null)))
        .returns(Optional.empty(), GatewayIntent::method)
        .returns(IntentStatus.SUCCEEDED, GatewayIntent::status);
  }

  @Test
  void nothing_is_asked_where_nothing_was_paid_or_all_is_told() {
    booked(intent(IntentStatus.CANCELED, null));
    booked(intent(IntentStatus.SUCCEEDED, PaymentMethod.ALIPAY));
    verify(notices.gateway, never()).intent(any());
  }

  private GatewayIntent booked(GatewayIntent told) {
    when(notices.reader.read("x", "s"))
        .thenReturn(
            new GatewayNotice("evt_1", "payment_intent", Optional.of(told), Optional.empty()));
    assertThat(notices.receive("x", "s")).isTrue();
    ArgumentCaptor<GatewayNotice> notice = ArgumentCaptor.captor();
    verify(notices.bookings, atLeastOnce()).book(notice.capture());
    return notice.getValue().intent().orElseThrow();
  }

  private static GatewayIntent intent(IntentStatus status, @Nullable PaymentMethod method) {
    return new GatewayIntent(
        "pi_1",
        "secret",
        status,
        "cny",
        new Money(100),
        new Money(100),
        Optional.ofNullable(method),
        Optional.of(new IntentMark("L2611297KQ3M8F", 1)),
        Optional.empty(),
        Optional.empty(),
        Instant.parse("2026-11-29T08:00:00Z"));
  }
}
