package lingao.catalog.promotion;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.InstantColumn;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;
import org.jspecify.annotations.Nullable;

/** A row of {@code price_campaign}; its SKUs are moved by {@link CampaignPrices}. */
@Entity(name = "PriceCampaign")
@Table(name = "price_campaign")
class CampaignEntry {

  @Id private long id;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText name;

  private @Nullable String brand;
  private @Nullable String product;
  private int percent;

  @Convert(converter = InstantColumn.class)
  private Instant begins;

  @Convert(converter = InstantColumn.class)
  private Instant ends;

  @Enumerated(EnumType.STRING)
  private CampaignState state;

  private int skus;
  private boolean demo;

  @SuppressWarnings("NullAway.Init")
  protected CampaignEntry() {}

  CampaignEntry(NewCampaign campaign, int skus) {
    this.id = Ids.next();
    this.name = campaign.name();
    this.brand = campaign.scope().brand().orElse(null);
    this.product = campaign.scope().product().orElse(null);
    this.percent = campaign.percent();
    this.begins = campaign.begins();
    this.ends = campaign.ends();
    this.state = CampaignState.PLANNED;
    this.skus = skus;
    this.demo = campaign.demo();
  }

  long id() {
    return id;
  }

  CampaignState state() {
    return state;
  }

  /** Moves on to what it should be at {@code now}. */
  void move(Instant now) {
    state = now.isBefore(ends) ? CampaignState.RUNNING : CampaignState.OVER;
  }

  /** Lets it end at {@code now}, also before it began; the move is due then. */
  void endEarly(Instant now) {
    begins = begins.isAfter(now) ? now : begins;
    ends = now;
  }

  PriceCampaign toRecord() {
    return new PriceCampaign(
        id,
        name,
        new GoodsScope(Optional.ofNullable(brand), Optional.ofNullable(product)),
        percent,
        begins,
        ends,
        state,
        skus,
        demo);
  }
}
