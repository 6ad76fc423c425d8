package lingao.storefront.trace;

import java.util.Optional;
import lingao.catalog.trace.TraceService;

/** The pages of codes: of a batch, or of the goods that carry a number. */
public final class CodeTargets {

  private final TraceService trace;

  /** Targets of what {@code trace} knows. */
  public CodeTargets(TraceService trace) {
    this.trace = trace;
  }

  /**
   * The page that {@code typed} leads to when it is a code and something carries it, such as {@code
   * /trace/LG0000200016}. Asks the catalog nothing for other words.
   */
  public Optional<String> of(String typed) {
    TraceInput input = TraceInput.read(typed);
    if (input instanceof TraceInput.Code batch) {
      return trace.story(batch.code()).map(story -> "/trace/" + batch.code());
    }
    return input instanceof TraceInput.Item item ? of(item) : Optional.empty();
  }

  /** The journey of the lot; of goods without a lot, the product, which shows its batches. */
  Optional<String> of(TraceInput.Item item) {
    return item.lot()
        .flatMap(lot -> trace.find(item.gtin(), lot))
        .map(batch -> "/trace/" + batch.code())
        .or(() -> trace.productOf(item.gtin()).map(product -> "/products/" + product));
  }
}
