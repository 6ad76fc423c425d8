package lingao.catalog.payment;

import java.util.Arrays;
import java.util.Locale;
import lingao.catalog.shared.InvalidValue;

/** How a customer pays. */
public enum PaymentMethod {
  /** Alipay (支付宝): the customer is sent to its page or app. */
  ALIPAY,
  /** WeChat Pay (微信支付): the customer scans a code. */
  WECHAT_PAY,
  /** A bank card, with 3-D Secure where the bank asks for it. */
  CARD;

  /** The method's name in addresses and at the payment service, such as {@code wechat_pay}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The method with that {@link #code}; refuses another with {@link InvalidValue}. */
  public static PaymentMethod of(String code) {
    return Arrays.stream(values())
        .filter(method -> method.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("paymentMethod", "alipay, wechat_pay or card"));
  }
}
