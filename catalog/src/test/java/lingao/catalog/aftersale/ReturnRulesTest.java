package lingao.catalog.aftersale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.aftersale.ReturnRefused.Rule;
import lingao.catalog.aftersale.ReturnRequest.Pieces;
import lingao.catalog.aftersale.ReturnStore.LineState;
import lingao.catalog.media.Picture;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import org.junit.jupiter.api.Test;

class ReturnRulesTest {

  private static final Instant RECEIVED = Instant.parse("2026-11-01T02:00:00Z");
  private static final String KEY = "0123456789abcdef";
  private static final String PICTURE = "p".repeat(32);

  @Test
  void fresh_food_is_on_time_until_the_last_moment_of_48_hours() {
    Instant end = Instant.parse("2026-11-03T02:00:00Z");
    assertThat(offer(true, 0, 0, end.minusMillis(1)).isOpen()).isTrue();
    refuses(Rule.TOO_LATE, offer(true, 0, 0, end), request(1, ReturnReason.SPOILED, PICTURE));
  }

  @Test
  void other_goods_are_on_time_until_the_end_of_the_seventh_day_after() {
    Instant end = Instant.parse("2026-11-08T16:00:00Z");
    accepts(offer(false, 0, 0, end.minusMillis(1)), request(1, ReturnReason.NO_REASON));
    refuses(Rule.TOO_LATE, offer(false, 0, 0, end), request(1, ReturnReason.NO_REASON));
  }

  @Test
  void fresh_food_needs_a_reason_and_a_picture() {
    ReturnOffer offer = offer(true, 0, 0, RECEIVED);
    refuses(Rule.REASON_NEEDED, offer, request(1, ReturnReason.NO_REASON, PICTURE));
    refuses(Rule.PICTURES_NEEDED, offer, request(1, ReturnReason.SPOILED));
    accepts(offer, request(3, ReturnReason.SPOILED, PICTURE));
  }

  @Test
  void pieces_that_were_given_back_or_are_asked_for_do_not_count_again() {
    refuses(Rule.TOO_MANY_PIECES, offer(false, 1, 1, RECEIVED), request(2, ReturnReason.NO_REASON));
    accepts(offer(false, 1, 1, RECEIVED), request(1, ReturnReason.NO_REASON));
    refuses(Rule.NOTHING_LEFT, offer(false, 1, 2, RECEIVED), request(1, ReturnReason.NO_REASON));
  }

  @Test
  void what_is_no_line_of_the_order_or_has_not_come_is_refused() {
    ReturnRequest other =
        new ReturnRequest(
            KEY, List.of(new Pieces(7, 1)), ReturnReason.DAMAGED, Optional.empty(), List.of());
    refuses(Rule.NOTHING_LEFT, offer(false, 0, 0, RECEIVED), other);
    ReturnOffer underWay = new ReturnOffer(new OrderNumber("L2611297KQ3M8F"), false, List.of());
    refuses(Rule.ORDER_NOT_RECEIVED, underWay, request(1, ReturnReason.MISSING));
  }

  @Test
  void a_refusal_tells_the_line() {
    assertThatThrownBy(
            () ->
                ReturnRules.check(offer(true, 0, 0, RECEIVED), request(1, ReturnReason.NO_REASON)))
        .isInstanceOfSatisfying(
            ReturnRefused.class, refused -> assertThat(refused.position()).isOne());
  }

  @Test
  void requests_that_make_no_sense_cannot_be_made() {
    List<Pieces> one = List.of(new Pieces(1, 1));
    Stream.<Runnable>of(
            () -> new Pieces(1, 0),
            () -> new Pieces(1, 10_000),
            () -> request("short", one, "", List.of()),
            () -> request(KEY, List.of(), "", List.of()),
            () -> request(KEY, List.of(new Pieces(1, 1), new Pieces(1, 2)), "", List.of()),
            () -> request(KEY, one, "x".repeat(501), List.of()),
            () -> request(KEY, one, "nul\0", List.of()),
            () -> request(KEY, one, "", List.of(PICTURE, PICTURE)),
            () -> request(KEY, one, "", List.of("a", "b", "c", "d", "e", "f", "g")))
        .forEach(hostile -> assertThatThrownBy(hostile::run).isInstanceOf(InvalidValue.class));
    assertThat(request(KEY, one, "  ", List.of()).words()).isEmpty();
  }

  @Test
  void numbers_of_cases_are_read_as_they_are_written() {
    ReturnNumber number = new ReturnNumber(new OrderNumber("L2611297KQ3M8F"), 12);
    assertThat(ReturnNumber.of("L2611297KQ3M8F-12")).contains(number);
    assertThat(number).hasToString("L2611297KQ3M8F-12");
    assertThat(
            Stream.of("", "L2611297KQ3M8F", "L2611297KQ3M8F-0", "L2611297KQ3M8F-1000", "x-1")
                .flatMap(text -> ReturnNumber.of(text).stream()))
        .isEmpty();
  }

  @Test
  void money_goes_out_once_for_a_case() {
    for (ReturnStatus status : ReturnStatus.values()) {
      assertThat(status.canBecome(ReturnStatus.REFUNDING))
          .isEqualTo(
              status == ReturnStatus.REQUESTED
                  || status == ReturnStatus.APPROVED
                  || status == ReturnStatus.REFUND_FAILED);
    }
  }

  private static void accepts(ReturnOffer offer, ReturnRequest request) {
    assertThatCode(() -> ReturnRules.check(offer, request)).doesNotThrowAnyException();
  }

  private static void refuses(Rule rule, ReturnOffer offer, ReturnRequest request) {
    assertThatThrownBy(() -> ReturnRules.check(offer, request))
        .isInstanceOfSatisfying(
            ReturnRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
  }

  private static ReturnOffer offer(boolean fresh, int refunded, int claimed, Instant now) {
    return new ReturnOffer(
        new OrderNumber("L2611297KQ3M8F"),
        true,
        List.of(
            ReturnOffers.line(line(refunded), new LineState(1, fresh, claimed), RECEIVED, now)));
  }

  private static OrderLine line(int refunded) {
    LocalizedText text = new LocalizedText("海虾", "Prawns");
    return new OrderLine(
        1,
        "SKU-1",
        "prawns",
        "dongying",
        text,
        text,
        text,
        new Picture("0".repeat(64), 1, 1, text),
        new Money(1980),
        3,
        new Money(100),
        500,
        Temperature.AMBIENT,
        refunded);
  }

  private static ReturnRequest request(int pieces, ReturnReason reason, String... pictures) {
    return new ReturnRequest(
        KEY, List.of(new Pieces(1, pieces)), reason, Optional.empty(), List.of(pictures));
  }

  private static ReturnRequest request(
      String key, List<Pieces> pieces, String words, List<String> pictures) {
    return new ReturnRequest(key, pieces, ReturnReason.DAMAGED, Optional.of(words), pictures);
  }
}
