package lingao.catalog.brand;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lingao.catalog.media.Picture;
import lingao.catalog.media.PictureColumn;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;

/** A campaign, as stored with its brand. */
@Entity
@Table(name = "campaign")
class CampaignEntry {

  @Id private long id;

  @Column(name = "brand_id")
  private long brandId;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText title;

  @Enumerated(EnumType.STRING)
  private Campaign.Kind kind;

  private LocalDate begins;
  private LocalDate ends;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText place;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText text;

  @Convert(converter = PictureColumn.class)
  private Picture picture;

  @SuppressWarnings("NullAway.Init")
  protected CampaignEntry() {}

  CampaignEntry(long brandId, Campaign campaign) {
    this.id = Ids.next();
    this.brandId = brandId;
    this.title = campaign.title();
    this.kind = campaign.kind();
    this.begins = campaign.from();
    this.ends = campaign.to();
    this.place = campaign.place();
    this.text = campaign.text();
    this.picture = campaign.picture();
  }

  Campaign toRecord() {
    return new Campaign(title, kind, begins, ends, place, text, picture);
  }
}
