package lingao.catalog.aftersale;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import lingao.catalog.shared.ShopTime;

/**
 * Until when and for what reasons goods can be given back. Fresh food (鲜活易腐) is exempt from the
 * seven days without reason (消费者权益保护法 art. 25); what is wrong with it shows at once. For other
 * goods the days are counted from the one after they came (网络购买商品七日无理由退货暂行办法 art. 8).
 */
enum ReturnTerms {
  FRESH {
    @Override
    Instant until(Instant received) {
      return received.plus(Duration.ofDays(2));
    }

    @Override
    Set<ReturnReason> reasons() {
      return EnumSet.complementOf(EnumSet.of(ReturnReason.NO_REASON));
    }
  },
  OTHERS {
    @Override
    Instant until(Instant received) {
      LocalDate day = LocalDate.ofInstant(received, ShopTime.ZONE);
      return day.plusDays(8).atStartOfDay(ShopTime.ZONE).toInstant();
    }

    @Override
    Set<ReturnReason> reasons() {
      return EnumSet.allOf(ReturnReason.class);
    }
  };

  /** The first moment at which it is too late. */
  abstract Instant until(Instant received);

  abstract Set<ReturnReason> reasons();

  boolean needPictures() {
    return this == FRESH;
  }

  static ReturnTerms of(boolean fresh) {
    return fresh ? FRESH : OTHERS;
  }
}
