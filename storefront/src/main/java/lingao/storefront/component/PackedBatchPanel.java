package lingao.storefront.component;

import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.packing.PackedBatch;
import lingao.catalog.trace.link.CodeLinks;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** Of which batch the pieces of a line are, with the way to its journey; nothing before packing. */
public final class PackedBatchPanel extends Panel {

  private static final long serialVersionUID = 1L;

  @Inject private CodeLinks links;

  private final transient Optional<PackedBatch> batch;
  private final boolean withDrawing;

  /**
   * A batch.
   *
   * @param withDrawing whether with its GS1 Digital Link as a QR code, for paper
   */
  public PackedBatchPanel(String id, Optional<PackedBatch> batch, boolean withDrawing) {
    super(id);
    this.batch = batch;
    this.withDrawing = withDrawing;
    setRenderBodyOnly(true);
    setVisible(batch.isPresent());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    batch.ifPresent(this::show);
  }

  private void show(PackedBatch packed) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", CodeLinks.page(packed.code())));
    add(link.add(new Label("code", packed.code().grouped())));
    add(new Label("lot", packed.lot().value()));
    add(new Label("expires", Dates.day(packed.expiresOn(), getLocale())));
    WebMarkupContainer drawing = new WebMarkupContainer("drawing");
    String code = links.of(packed.gtin(), packed.lot());
    drawing.add(new QrCodePanel("qr", code, getString("packed-batch.drawing")));
    add(drawing.setVisible(withDrawing));
    WebMarkupContainer recalled = new WebMarkupContainer("recalled");
    recalled.add(new Label("number", packed.recall().map(recall -> recall.number()).orElse("")));
    add(recalled.setVisible(packed.recall().isPresent()));
  }
}
