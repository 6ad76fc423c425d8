package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.brand.BrandService;
import lingao.catalog.brand.Campaign;
import lingao.catalog.brand.MarkLicence;
import lingao.catalog.brand.NewBrand;
import lingao.catalog.certification.CertificationService;
import lingao.catalog.certification.Mark;
import lingao.catalog.certification.NewCertificate;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Slug;

/** Founds a brand of the demo, with its products, certificates and batches. */
@ApplicationScoped
class DemoBrands {

  @Inject private BrandService brands;
  @Inject private CertificationService certification;
  @Inject private DemoProducts products;
  @Inject private DemoBatches batches;
  @Inject private DemoPictures pictures;
  @Inject private DemoDays days;

  void load(DemoFile file, int position) {
    BrandFile content = file.as(BrandFile.class);
    BrandFile.BrandEntry brand = content.brand();
    file.load("slug: " + brand.slug(), () -> found(brand, position));
    List<Picture> more = morePictures(brand);
    content
        .products()
        .forEach(p -> file.load("slug: " + p.slug(), () -> products.load(brand.slug(), p, more)));
    content
        .certificates()
        .forEach(c -> file.load("number: " + c.number(), () -> register(brand.slug(), c)));
    content
        .things()
        .forEach(t -> file.load("key: " + t.key(), () -> batches.load(brand.slug(), t)));
    content
        .batches()
        .forEach(b -> file.load("code: " + b.code(), () -> batches.load(brand.slug(), b)));
  }

  private void found(BrandFile.BrandEntry brand, int position) {
    brands.found(
        new NewBrand(
            new Slug(brand.slug()),
            brand.town(),
            position,
            brand.name(),
            brand.tagline(),
            brand.story(),
            brand.origin(),
            brand.colour(),
            pictures.keep(brand.emblem(), "%s的品牌徽记", "Emblem of %s", brand.name()),
            scene(brand),
            packaging(brand),
            licence(brand.licence()),
            brand.campaigns().stream().map(this::campaign).toList(),
            true));
  }

  private Picture scene(BrandFile.BrandEntry brand) {
    return pictures.keep(brand.scene(), "%s的产地风光", "Where %s comes from", brand.name());
  }

  private List<Picture> packaging(BrandFile.BrandEntry brand) {
    return brand.packaging().stream().map(p -> pictures.keep(p.file(), p.alt())).toList();
  }

  /** What the gallery of each product shows after its own picture. */
  private List<Picture> morePictures(BrandFile.BrandEntry brand) {
    return List.of(packaging(brand).get(0), scene(brand));
  }

  private static MarkLicence licence(BrandFile.LicenceEntry licence) {
    return new MarkLicence(
        licence.number(),
        licence.holder(),
        licence.scope(),
        licence.validFrom(),
        licence.validTo());
  }

  private Campaign campaign(BrandFile.CampaignEntry campaign) {
    LocalizedText title = campaign.title();
    return new Campaign(
        title,
        campaign.kind(),
        days.moved(campaign.from()),
        days.moved(campaign.to()),
        campaign.place(),
        campaign.text(),
        pictures.keep(campaign.picture(), "活动插画：%s", "Campaign illustration: %s", title));
  }

  private void register(String brand, BrandFile.CertificateEntry certificate) {
    certification.register(
        new NewCertificate(
            certificate.number(),
            brand,
            Mark.of(certificate.mark())
                .orElseThrow(() -> new InvalidValue("mark", "unknown: " + certificate.mark())),
            certificate.scope(),
            certificate.issuer(),
            days.moved(certificate.issued()),
            Optional.ofNullable(certificate.expires()).map(days::moved),
            certificate.products(),
            true));
  }
}
