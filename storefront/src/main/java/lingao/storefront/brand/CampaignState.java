package lingao.storefront.brand;

import java.time.LocalDate;
import java.util.Locale;
import lingao.catalog.brand.Campaign;

/** Whether a campaign runs; in the order in which readers care. */
enum CampaignState {
  RUNNING,
  COMING,
  OVER;

  static CampaignState of(Campaign campaign, LocalDate today) {
    if (today.isBefore(campaign.from())) {
      return COMING;
    }
    return today.isAfter(campaign.to()) ? OVER : RUNNING;
  }

  /** As texts and styles name it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
