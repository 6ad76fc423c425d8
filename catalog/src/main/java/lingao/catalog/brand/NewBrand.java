package lingao.catalog.brand;

import java.util.List;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Slug;

/**
 * What is needed to found a brand.
 *
 * @param town slug of its town
 * @param position its place on the brand wall, from 1
 * @param colour accent colour, {@code #RRGGBB}
 * @param emblem kept in the media store already, as all pictures here
 */
public record NewBrand(
    Slug slug,
    String town,
    int position,
    LocalizedText name,
    LocalizedText tagline,
    LocalizedText story,
    LocalizedText origin,
    String colour,
    Picture emblem,
    Picture scene,
    List<Picture> packaging,
    MarkLicence licence,
    List<Campaign> campaigns,
    boolean demo) {}
