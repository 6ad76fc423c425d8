package lingao.storefront.api.view;

import java.time.LocalDate;
import lingao.catalog.trace.BatchSummary;
import lingao.storefront.web.Language;

/** A batch whose journey can be followed. */
public record BatchItem(
    String gtin,
    String lot,
    String code,
    String sku,
    LocalDate producedOn,
    LocalDate expiresOn,
    String traceUrl) {

  static BatchItem of(BatchSummary batch, Language language) {
    return new BatchItem(
        batch.gtin().value(),
        batch.lot().value(),
        batch.code().value(),
        batch.sku().in(language.locale()),
        batch.producedOn(),
        batch.expiresOn(),
        "/trace/" + batch.code());
  }
}
