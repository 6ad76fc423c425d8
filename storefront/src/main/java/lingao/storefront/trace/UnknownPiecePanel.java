package lingao.storefront.trace;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** Warns of a number that was never given out: perhaps of a counterfeit. */
final class UnknownPiecePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Piece piece;
  private final String product;

  UnknownPiecePanel(String id, Piece piece, String product) {
    super(id);
    this.piece = piece;
    this.product = product;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("number", piece.serial().value()));
    add(
        new WebMarkupContainer("report")
            .add(AttributeModifier.replace("href", ReportLink.address(piece.code()))));
    add(
        new WebMarkupContainer("product")
            .add(AttributeModifier.replace("href", "/products/" + product)));
  }
}
