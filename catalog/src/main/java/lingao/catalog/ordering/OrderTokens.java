package lingao.catalog.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lingao.catalog.shared.HmacSha256;
import lingao.catalog.shared.ShopSecret;

/** Tokens with which a guest sees an order: made from its number, so that links can be remade. */
@ApplicationScoped
class OrderTokens {

  private static final String PURPOSE = "order";

  /** 192 of the signature's 256 bits. */
  private static final int LENGTH = 32;

  @Inject private ShopSecret secret;

  String of(OrderNumber number) {
    return secret.sign(PURPOSE, number.value()).substring(0, LENGTH);
  }

  /** Whether that is the order's token, in a time that tells nothing about it. */
  boolean matches(OrderNumber number, String token) {
    return HmacSha256.same(of(number), token);
  }
}
