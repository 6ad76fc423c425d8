package lingao.kiosk.order;

import java.util.Optional;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.shared.Money;

/**
 * What is to be paid, and how.
 *
 * @param code what the phone scans; absent while the payment service is away
 * @param seconds until the screen calls the order off
 * @param most seconds until the shop does, however long the visitor asks the screen to wait
 */
record Bill(Money total, PaymentMethod method, Optional<String> code, long seconds, long most) {

  PaymentMethod other() {
    return method == PaymentMethod.ALIPAY ? PaymentMethod.WECHAT_PAY : PaymentMethod.ALIPAY;
  }
}
