package lingao.kiosk.product;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.product.HallStock;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.product.ProductService;
import lingao.catalog.product.SkuView;
import lingao.kiosk.component.DemoMark;
import lingao.kiosk.component.KioskPicture;
import lingao.kiosk.component.Link;
import lingao.kiosk.component.MarkLabel;
import lingao.kiosk.component.QrCodePanel;
import lingao.kiosk.component.WasPrice;
import lingao.kiosk.layout.HallPage;
import lingao.storefront.web.Each;
import lingao.storefront.web.PublicAddress;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * A product: what it costs, where it lies in this hall, what is certified today, its batches, those
 * of them that are being called back, and the code to carry on by phone.
 */
public class ProductPage extends HallPage {

  private static final long serialVersionUID = 1L;

  @Inject private ProductService products;
  @Inject private PublicAddress address;

  private final transient ProductDetail product;

  /** The screen of the product that the address names. */
  public ProductPage(PageParameters parameters) {
    super(parameters);
    this.product = requireBySlug("product", products::product);
  }

  @Override
  protected String title() {
    return in(product.card().name());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    ProductCard card = product.card();
    add(new RecallsPanel("recalls", card.slug(), links()));
    add(new KioskPicture("picture", card.picture(), "100vw"));
    add(new Label("name", in(card.name())));
    add(new Label("summary", in(card.summary())));
    add(new DemoMark("demo", card.demo()));
    add(
        new Link("brand", links().brand(card.brand().slug()))
            .add(new Label("brand-name", in(card.brand().name()))));
    add(new Each<>("skus", product.skus(), (item, sku) -> sku(item, sku)));
    add(new Label("origin", in(product.origin())));
    add(new Each<>("certificates", valid(), (item, certificate) -> certificate(item, certificate)));
    add(new BatchesPanel("batches", card.slug(), links()));
    add(new QrCodePanel("qr", address.of("/products/" + card.slug()), getString("qr.label")));
    add(place());
  }

  private void sku(WebMarkupContainer item, SkuView sku) {
    item.add(new Label("sku", in(sku.name())));
    item.add(new Label("price", sku.price().tag()));
    item.add(new WasPrice("was", sku.listPrice(), sku.price()));
    item.add(new WebMarkupContainer("soldOut").setVisible(sku.available() == 0));
    int here = piecesHere(sku);
    item.add(new WebMarkupContainer("online").setVisible(here == 0 && sku.available() > 0));
    String pieces = getString("pieces", Model.ofMap(Map.of("number", here)));
    item.add(new Label("pieces", pieces).setVisible(here > 0));
    item.add(add(sku).setVisible(here > 0));
  }

  /** Sent by script it stays here; else it leads to the basket. */
  private Component add(SkuView sku) {
    return new WebMarkupContainer("add")
        .add(hidden("hall", hall().slug()), hidden("code", sku.code()))
        .add(new Label("what", " " + in(sku.name())))
        .add(AttributeModifier.replace("action", links().visit()));
  }

  private static Component hidden(String id, String value) {
    return new WebMarkupContainer(id).add(AttributeModifier.replace("value", value));
  }

  private int piecesHere(SkuView sku) {
    return sku.halls().stream()
        .filter(stock -> stock.hall().equals(hall().slug()))
        .mapToInt(HallStock::pieces)
        .sum();
  }

  private static void certificate(WebMarkupContainer item, Certificate certificate) {
    item.add(new MarkLabel("mark", certificate.mark()));
    item.add(new Label("number", certificate.number()));
  }

  /** The shelf, or that no piece lies here. */
  private Component[] place() {
    Optional<HallStock> here =
        product.skus().stream()
            .flatMap(sku -> sku.halls().stream())
            .filter(stock -> stock.hall().equals(hall().slug()))
            .findFirst();
    return new Component[] {
      new WebMarkupContainer("here")
          .add(new Label("code", here.map(HallStock::shelf).orElse("")))
          .add(new Label("shelf", here.map(stock -> in(stock.shelfName())).orElse("")))
          .setVisible(here.isPresent()),
      new WebMarkupContainer("elsewhere").setVisible(here.isEmpty())
    };
  }

  /** An expired certificate, or one of a discontinued mark, is never shown. */
  private List<Certificate> valid() {
    return product.certificates().stream()
        .filter(certificate -> certificate.status() == CertificateStatus.VALID)
        .toList();
  }
}
