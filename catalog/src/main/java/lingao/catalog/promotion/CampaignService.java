package lingao.catalog.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;

/**
 * The county office's price campaigns. While one runs its prices are the prices of the shop, for
 * everybody and everywhere.
 */
@ApplicationScoped
public class CampaignService {

  @Inject private CampaignStore store;
  @Inject private ShopTime time;

  /**
   * Plans a campaign for the SKUs that are in its scope now.
   *
   * @throws InvalidValue for a scope without goods or with too many, or an end that has passed
   * @throws CampaignOverlap when another campaign has one of the SKUs at some of the time
   */
  @OfficeOnly
  @Transactional
  public void plan(NewCampaign campaign) {
    if (!campaign.ends().isAfter(time.now())) {
      throw new InvalidValue("ends", "in the future");
    }
    add(campaign);
  }

  /** Plans a campaign of the demo data. */
  @Transactional
  public void planDemo(NewCampaign campaign) {
    if (!campaign.demo()) {
      throw new InvalidValue("demo", "marked as such");
    }
    add(campaign);
  }

  /** Ends a campaign now, its prices with it. False when it is over already or unknown. */
  @OfficeOnly
  @Transactional
  public boolean end(long id) {
    store.lock();
    Instant now = time.now();
    return store
        .find(id)
        .filter(campaign -> campaign.state() != CampaignState.OVER)
        .map(
            campaign -> {
              campaign.endEarly(now);
              store.move(campaign, now);
              return true;
            })
        .orElse(false);
  }

  /**
   * A page of the campaigns, the latest beginning first.
   *
   * @param page from 1
   */
  @OfficeOnly
  @Transactional
  public CampaignPage page(int page) {
    return store.page(Math.min(Math.max(1, page), 1_000_000));
  }

  /**
   * Begins or ends one campaign whose time has come. Any node may ask at any time: each step is
   * taken once, and one that was missed while the shop was away is taken when it is back; a
   * campaign that both began and ended meanwhile changes no price.
   *
   * @return whether a step was taken, so that more may be due
   */
  @Transactional
  public boolean advance() {
    Instant now = time.now();
    return store.isOneDue(now) && store.tryLock() && store.moveOneDue(now);
  }

  private void add(NewCampaign campaign) {
    store.lock();
    store.add(campaign);
  }
}
