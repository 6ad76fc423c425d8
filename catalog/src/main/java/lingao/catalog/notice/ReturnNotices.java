package lingao.catalog.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.aftersale.ReturnMoved;

/** Writes to buyers what becomes of their returns. Money that went out is {@link OrderNotices}'. */
@ApplicationScoped
class ReturnNotices {

  @Inject private OrderNotices orders;

  void moved(@Observes ReturnMoved event) {
    template(event).ifPresent(name -> tell(event, name));
  }

  private static Optional<String> template(ReturnMoved event) {
    return switch (event.to()) {
      case REQUESTED -> Optional.of("return-requested");
      case APPROVED -> Optional.of("return-approved");
      case REFUSED -> Optional.of("return-refused");
      case WITHDRAWN, REFUNDING, REFUND_FAILED, REFUNDED -> Optional.<String>empty();
    };
  }

  private void tell(ReturnMoved event, String template) {
    String number = event.number().value();
    Map<String, String> more = new HashMap<>();
    more.put("case", number);
    more.put("amount", event.amount().tag());
    event.answer().ifPresent(answer -> more.put("answer", answer));
    orders.tell(event.number().order(), template, template + ":" + number, more);
  }
}
