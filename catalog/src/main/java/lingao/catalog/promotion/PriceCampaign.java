package lingao.catalog.promotion;

import java.time.Instant;
import lingao.catalog.shared.LocalizedText;

/**
 * A price campaign.
 *
 * @param percent off each price
 * @param begins first moment
 * @param ends first moment after it
 * @param skus how many SKUs it is for
 */
public record PriceCampaign(
    long id,
    LocalizedText name,
    GoodsScope scope,
    int percent,
    Instant begins,
    Instant ends,
    CampaignState state,
    int skus,
    boolean demo) {}
