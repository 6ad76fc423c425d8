package lingao.storefront.web.story;

import org.apache.wicket.markup.html.panel.Panel;

/** A drawing of things in layers; lists beside it say the same and lead on. */
public final class LayersPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Layers<?> layers;
  private final String name;

  /**
   * The drawing.
   *
   * @param name what it shows, for those who can't see it
   */
  public LayersPanel(String id, Layers<?> layers, String name) {
    super(id);
    this.layers = layers;
    this.name = name;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new SvgDrawing(
            "drawing",
            Layers.WIDTH,
            layers.height(),
            name,
            LayersDrawing.draw(layers, getString("layers.others"))));
  }
}
