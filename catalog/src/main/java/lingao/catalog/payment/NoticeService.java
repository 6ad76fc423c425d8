package lingao.catalog.payment;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes the payment service's notices: each once, in whatever order they come. */
@ApplicationScoped
public class NoticeService {

  private static final Logger LOG = Logger.getLogger(NoticeService.class.getName());

  @Inject NoticeReader reader;
  @Inject PaymentGateway gateway;
  @Inject NoticeBookings bookings;

  /**
   * Books a notice, unless it was booked already; all or nothing. When this fails the payment
   * service sends it again. Asks the payment service by what was paid, so outside any transaction.
   *
   * @param payload as sent, byte by byte
   * @param signature its {@code Stripe-Signature}
   * @return whether it is new
   * @throws UntrustedNotice when it is not the payment service's
   */
  @Transactional(NOT_SUPPORTED)
  public boolean receive(String payload, String signature) {
    GatewayNotice notice = reader.read(payload, signature);
    return bookings.book(
        new GatewayNotice(
            notice.id(), notice.type(), notice.intent().map(this::withMethod), notice.refund()));
  }

  /** Notices name the method by its id alone; what the buyer once chose need not be what paid. */
  private GatewayIntent withMethod(GatewayIntent told) {
    boolean untold = told.status() == IntentStatus.SUCCEEDED && told.method().isEmpty();
    return untold && told.mark().isPresent()
        ? asked(told).map(told::withMethodOf).orElse(told)
        : told;
  }

  /**
   * The money is booked even while the payment service does not answer; the comparison mends it.
   */
  private Optional<GatewayIntent> asked(GatewayIntent told) {
    try {
      return Optional.of(gateway.intent(told.id()));
    } catch (PaymentProblem e) {
      LOG.log(Level.INFO, e, () -> "by what " + told.id() + " was paid is not known yet");
      return Optional.empty();
    }
  }
}
