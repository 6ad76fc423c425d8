package lingao.storefront.brand;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lingao.catalog.brand.BrandDetail;
import lingao.catalog.brand.BrandService;
import lingao.catalog.brand.BrandSummary;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificationService;
import lingao.catalog.media.Picture;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.component.CertificateList;
import lingao.storefront.component.DemoMark;
import lingao.storefront.component.Paragraphs;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.component.ProductGrid;
import lingao.storefront.component.SectionHeading;
import lingao.storefront.layout.ShopPage;
import lingao.storefront.web.Each;
import lingao.storefront.web.PictureUrls;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A brand: where it comes from, what it sells, what it may say of itself. */
public class BrandPage extends ShopPage {

  private static final long serialVersionUID = 1L;
  private static final int MOST_PRODUCTS = 24;

  @Inject private BrandService brands;
  @Inject private CertificationService certification;
  @Inject private ShowcaseService showcase;
  @Inject private ShopTime time;

  private final transient BrandDetail brand;

  /** The page of the brand that the address names. */
  public BrandPage(PageParameters parameters) {
    super(parameters);
    brand = found(brands.brand(slug()));
  }

  @Override
  protected String title() {
    return in(summary().name());
  }

  @Override
  protected String description() {
    return in(summary().tagline()) + getString("stop") + in(brand.origin());
  }

  @Override
  protected String sharedPicture() {
    return PictureUrls.url(summary().scene(), RenditionSize.LARGE, RenditionFormat.JPEG);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    LocalDate today = time.today();
    add(top());
    add(new Paragraphs("story", brand.story()));
    add(new Label("origin", in(brand.origin())));
    add(products());
    add(new CampaignsPanel("campaigns", brand.campaigns(), today));
    add(packaging());
    add(new LicencePanel("licence", brand.licence(), today));
    List<Certificate> certificates = certification.ofBrand(summary().slug());
    add(new CertificateList("certificates", certificates));
    add(new WebMarkupContainer("noCertificates").setVisible(certificates.isEmpty()));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(BrandStyles.REFERENCE));
  }

  private Component top() {
    WebMarkupContainer top = new WebMarkupContainer("top");
    top.add(AttributeModifier.append("class", "accent-" + summary().slug()));
    top.add(new PicturePanel("scene", summary().scene(), "100vw").eager());
    top.add(new PicturePanel("emblem", summary().emblem(), "12rem").decorative());
    top.add(new Label("name", in(summary().name())));
    top.add(new DemoMark("demo", summary().demo()));
    top.add(new Label("town", in(summary().town().name())));
    top.add(new Label("tagline", in(summary().tagline())));
    return top;
  }

  private Component products() {
    WebMarkupContainer section = new WebMarkupContainer("products");
    section.add(
        new SectionHeading("heading", new ResourceModel("products"))
            .more(
                "/products?brand=" + summary().slug(),
                new StringResourceModel("products.more").setParameters(summary().products())));
    section.add(new ProductGrid("grid", showcase.ofBrand(summary().slug(), MOST_PRODUCTS)));
    return section.setVisible(summary().products() > 0);
  }

  private Component packaging() {
    WebMarkupContainer section = new WebMarkupContainer("packaging");
    List<Picture> pictures = brand.packaging();
    section.add(
        new Each<>(
            "pictures",
            pictures,
            (item, picture) -> {
              item.add(new PicturePanel("picture", picture, "(min-width: 48rem) 60vw, 100vw"));
              item.add(new Label("caption", in(picture.alt())));
            }));
    return section.setVisible(!pictures.isEmpty());
  }

  private BrandSummary summary() {
    return brand.summary();
  }
}
