package lingao.storefront.office.label;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import lingao.catalog.label.LabelOrder;
import lingao.catalog.label.LabelSheet;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.TraceCode;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** An order of labels in an address. */
final class LabelQuery {

  private LabelQuery() {}

  static String of(LabelOrder order) {
    String of =
        order.first().isPresent()
            ? "&first=" + order.first().getAsInt() + "&count=" + order.count()
            : "";
    return "sheet="
        + order.sheet().slug()
        + "&start="
        + order.start()
        + of
        + "&copies="
        + order.copies();
  }

  /** The batch of an address, if it names one. */
  static Optional<TraceCode> code(PageParameters address) {
    String code = address.get("code").toString("");
    return TraceCode.isWritten(code) ? checked(() -> new TraceCode(code)) : Optional.empty();
  }

  /** The order of an address, if it tells one that can be. */
  static Optional<LabelOrder> read(PageParameters address) {
    Optional<LabelSheet> sheet = LabelSheet.of(address.get("sheet").toString(""));
    int first = address.get("first").toInt(0);
    return code(address)
        .flatMap(
            code ->
                sheet.flatMap(
                    paper ->
                        checked(
                            () ->
                                new LabelOrder(
                                    code,
                                    paper,
                                    address.get("start").toInt(1),
                                    first == 0 ? OptionalInt.empty() : OptionalInt.of(first),
                                    address.get("count").toInt(1),
                                    address.get("copies").toInt(1)))));
  }

  private static <T> Optional<T> checked(Supplier<T> made) {
    try {
      return Optional.of(made.get());
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }
}
