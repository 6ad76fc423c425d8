package lingao.storefront.home;

import lingao.catalog.media.Picture;
import lingao.storefront.component.PicturePanel;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.jspecify.annotations.Nullable;

/** A picture of the shop itself; its place stays empty while none hangs there. */
class SitePicturePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Picture picture;
  private final String sizes;
  private boolean eager;

  SitePicturePanel(String id, @Nullable Picture picture, String sizes) {
    super(id);
    this.picture = picture;
    this.sizes = sizes;
    setRenderBodyOnly(true);
  }

  /** Loads it at once. */
  SitePicturePanel eager() {
    eager = true;
    return this;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    if (picture == null) {
      add(new WebMarkupContainer("picture").setVisible(false));
      return;
    }
    PicturePanel panel = new PicturePanel("picture", picture, sizes);
    add(eager ? panel.eager() : panel);
  }
}
