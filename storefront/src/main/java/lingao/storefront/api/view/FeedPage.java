package lingao.storefront.api.view;

import java.util.List;
import lingao.catalog.change.CatalogChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes of the catalog after a version, in order. */
@Schema(description = "Changes of the catalog after a version, in order")
public record FeedPage(
    @Schema(
            description =
                "Ask for the changes since this version next; the catalog's own when there"
                    + " are no more",
            example = "421")
        long version,
    @Schema(description = "Whether there are more changes already") boolean more,
    List<Change> changes) {

  /** A change as the feed tells it. */
  public static Change change(CatalogChange change) {
    return new Change(change.version(), change.type().slug(), change.slug());
  }

  /** A change. */
  @Schema(name = "Change", description = "A change of public data")
  public record Change(
      @Schema(description = "Number in the log; there may be gaps", example = "421") long version,
      @Schema(
              description = "brand, category, product, certificate, batch, hall, stock or station",
              example = "product")
          String type,
      @Schema(description = "Slug of what changed; a batch's code, a certificate's number")
          String slug) {}
}
