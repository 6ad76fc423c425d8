package lingao.catalog.brand;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import lingao.catalog.media.Picture;
import lingao.catalog.media.PictureColumn;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;

/**
 * A regional brand: founded once, with a licence for the county brand mark; later it changes its
 * texts, renews its licence and runs campaigns.
 */
@Entity
@Table(name = "brand")
class Brand {

  @Id private long id;
  private String slug;
  private String town;
  private int position;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText name;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText tagline;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText story;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText origin;

  private String colour;

  @Convert(converter = PictureColumn.class)
  private Picture emblem;

  @Convert(converter = PictureColumn.class)
  private Picture scene;

  private boolean demo;
  @Version private long version;

  @ElementCollection
  @CollectionTable(name = "brand_packaging", joinColumns = @JoinColumn(name = "brand_id"))
  @OrderColumn(name = "position")
  @Column(name = "picture")
  @Convert(converter = PictureColumn.class)
  private List<Picture> packaging = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "brand_id")
  private List<LicenceEntry> licences = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "brand_id")
  @OrderBy("begins DESC")
  private List<CampaignEntry> campaigns = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Brand() {}

  Brand(NewBrand brand) {
    this.id = Ids.next();
    this.slug = brand.slug().value();
    this.town = brand.town();
    this.position = brand.position();
    this.name = brand.name();
    this.tagline = brand.tagline();
    this.story = brand.story();
    this.origin = brand.origin();
    this.colour = brand.colour();
    this.emblem = brand.emblem();
    this.scene = brand.scene();
    this.demo = brand.demo();
    this.packaging.addAll(brand.packaging());
    this.licences.add(new LicenceEntry(id, brand.licence()));
    brand.campaigns().forEach(campaign -> campaigns.add(new CampaignEntry(id, campaign)));
  }

  BrandDetail toDetail(BrandSummary summary, MarkLicence licence) {
    return new BrandDetail(
        summary,
        story,
        origin,
        licence,
        List.copyOf(packaging),
        campaigns.stream().map(CampaignEntry::toRecord).toList());
  }
}
