package lingao.storefront.api.view;

import java.time.LocalDate;
import lingao.catalog.trace.BatchSummary;
import lingao.storefront.web.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch whose journey can be followed. */
@Schema(description = "A batch whose journey can be followed")
public record BatchItem(
    @Schema(description = "GTIN-14, AI (01)") String gtin,
    @Schema(description = "Batch or lot number, AI (10)") String lot,
    @Schema(description = "Short code printed on the box", example = "LG0000200016") String code,
    @Schema(description = "Weight or pack") String sku,
    @Schema(description = "Day of production") LocalDate producedOn,
    @Schema(description = "Last day on which it is good") LocalDate expiresOn,
    @Schema(description = "Page of its journey, from the server's root") String traceUrl) {

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
