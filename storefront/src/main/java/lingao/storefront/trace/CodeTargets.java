package lingao.storefront.trace;

import java.util.Optional;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Element;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceService;
import lingao.catalog.trace.link.CodeLinks;

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
    return of(TraceInput.read(typed));
  }

  /** The page that {@code input} leads to, if anything carries it. */
  Optional<String> of(TraceInput input) {
    if (input instanceof TraceInput.Code batch) {
      return trace.find(batch.code()).map(BatchSummary::code).map(CodeLinks::page);
    }
    if (input instanceof TraceInput.One one) {
      return Optional.of(link(one));
    }
    return input instanceof TraceInput.Item item ? ofItem(item) : Optional.empty();
  }

  /**
   * The resolver knows whether such items have numbers, and leads to the item's page or its lot.
   */
  private static String link(TraceInput.One one) {
    Element goods = Element.of(one.gtin());
    Element serial = Element.of(one.serial());
    return one.lot()
        .map(lot -> DigitalLink.of(goods, Element.of(lot), serial))
        .orElseGet(() -> DigitalLink.of(goods, serial))
        .path();
  }

  /** The journey of the lot; of goods without a lot, the product, which shows its batches. */
  private Optional<String> ofItem(TraceInput.Item item) {
    return item.lot()
        .flatMap(lot -> trace.find(item.gtin(), lot))
        .map(batch -> CodeLinks.page(batch.code()))
        .or(() -> trace.productOf(item.gtin()).map(product -> "/products/" + product));
  }
}
