package lingao.storefront.recent;

import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.head.JavaScriptReferenceType;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.resource.CssResourceReference;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/**
 * Where a script puts the products that the reader has looked at lately; until then, and for
 * whoever has looked at none, it is not seen. The same for everybody, as pages are that are kept.
 */
public final class RecentPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference STYLES =
      new CssResourceReference(RecentPanel.class, "recent.css");
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(RecentPanel.class, "recent.js");

  private final transient Optional<String> product;

  /** On a page about no single product. */
  public RecentPanel(String id) {
    this(id, Optional.empty());
  }

  /**
   * On the page of a product.
   *
   * @param product its slug: remembered from now on, and not shown itself
   */
  public RecentPanel(String id, Optional<String> product) {
    super(id);
    this.product = product;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new WebMarkupContainer("recent")
            .add(AttributeModifier.replace("data-recent", product.orElse(""))));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    renderParts(response);
  }

  /** Style and script, for a page into which the panel may come without a new page. */
  public static void renderParts(IHeaderResponse response) {
    response.render(CssHeaderItem.forReference(STYLES));
    response.render(
        JavaScriptHeaderItem.forReference(SCRIPT).setType(JavaScriptReferenceType.MODULE));
  }
}
