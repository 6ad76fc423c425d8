package lingao.storefront.product;

import lingao.catalog.search.ProductResults.Alternatives;
import lingao.storefront.component.ProductGrid;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** What to look at in place of what was not found, and why just that. */
class InsteadPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Alternatives alternatives;

  InsteadPanel(String id, Alternatives alternatives) {
    super(id);
    this.alternatives = alternatives;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String kept = alternatives.kept();
    String reason = kept.isBlank() ? "instead.popular" : "instead.kept";
    add(new Label("heading", new StringResourceModel(reason, this).setParameters(kept)));
    add(new ProductGrid("products", alternatives.items()));
  }
}
