package lingao.catalog.promotion;

import java.util.List;

/** Another campaign has a price for some of the SKUs at some of the time. */
public final class CampaignOverlap extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> skus;

  /** Names some of the SKUs. */
  public CampaignOverlap(List<String> skus) {
    super("another campaign at that time: " + skus);
    this.skus = List.copyOf(skus);
  }

  /** Codes of SKUs concerned, not more than a person would read. */
  public List<String> skus() {
    return skus;
  }
}
