package lingao.catalog.sms;

import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.TraceCode;

/** What a message asks for. */
sealed interface Sought {

  /** As the answer names it. */
  String name();

  /** A batch by its trace code. */
  record ByCode(TraceCode code) implements Sought {

    @Override
    public String name() {
      return code.value();
    }
  }

  /** Goods by their number, perhaps with the batch or the one piece. */
  record Goods(Gtin gtin, Optional<Lot> lot, Optional<Serial> serial) implements Sought {

    @Override
    public String name() {
      return gtin.printed()
          + lot.map(value -> " " + value).orElse("")
          + serial.map(value -> " " + value).orElse("");
    }
  }
}
