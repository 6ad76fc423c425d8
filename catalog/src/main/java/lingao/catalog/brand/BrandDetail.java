package lingao.catalog.brand;

import java.util.List;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;

/**
 * A brand as its own page shows it.
 *
 * @param story paragraphs, parted by blank lines
 */
public record BrandDetail(
    BrandSummary summary,
    LocalizedText story,
    LocalizedText origin,
    MarkLicence licence,
    List<Picture> packaging,
    List<Campaign> campaigns) {}
