package lingao.catalog.promotion;

import java.util.List;

/**
 * A page of the list of price campaigns.
 *
 * @param total how many there are in all
 * @param campaigns those on this page, the latest beginning first
 */
public record CampaignPage(long total, List<PriceCampaign> campaigns) {

  /** How many campaigns a page holds. */
  public static final int SIZE = 30;

  /** Copies the list. */
  public CampaignPage {
    campaigns = List.copyOf(campaigns);
  }

  /** How many pages there are. */
  public int pages() {
    return (int) ((total + SIZE - 1) / SIZE);
  }
}
